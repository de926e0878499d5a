"""Imports: tables in CSV files, read in bounded memory and stored in batches.

    table       a file: its heading, its lines, what cannot be read
    cells       what a cell says: figures such as 13.8M, days, times, flags
    report      what became of every line
    batches     the loop that all four share
    creators    a list of creators with their averages, as of a date
    users       people        videos    videos        stats    figures per day

A file that is not UTF-8, has no heading or lacks a column is refused as a whole before anything is
written (InvalidInput). A line that cannot be taken is reported with its number and the reason, and
keeps no other line out. Whatever is imported twice changes nothing the second time.
"""

from models.imports.creators import import_creators
from models.imports.report import Note, Notes, Report
from models.imports.stats import import_stats
from models.imports.users import import_users
from models.imports.videos import import_videos

__all__ = [
    "Note",
    "Notes",
    "Report",
    "import_creators",
    "import_stats",
    "import_users",
    "import_videos",
]
