"""Files to import, made up: two lists of creators with every oddity that such lists have."""

from pathlib import Path

from models.imports.report import Notes

NOVEMBER = (
    'row-cell,Tiktoker name,Tiktok name,"\n'
    'Followers",Views (Avg.),Likes (Avg.),Comments (Avg.),Shares (Avg.)\n'
    ",,,,,,,\n"
    "1,mira.sings,Mira 🎤,1.2M,56K,4.1K,310,95\n"
    "2,old_oak,Old Oak,13.8M,2M,180.5K,1K,2K\n"
)
"""A heading with a line break, a column that says nothing to us, and a blank line under it."""

DECEMBER = (
    "Rank,Tiktoker name,Tiktok name,followers,views(avg),views(avg),likes(avg.),likes(avg.),"
    "comments(avg.),comments(avg.),shares(avg.),shares(avg.)\n"
    "1,mira.sings,Mira 🎤,1.3M,60.3M,60300000,4K,4000,300,300,90,90\n"
    "2,noor_cooks,نور تطبخ,56K,13.8K,13800,1.2K,1200,10,10,0,0\n"
    "3,plain,,94,1K,1000,1,1,1,1,1,1\n"
    "\n"
    "4,twice,Twice,5K,1K,1000,1,1,1,1,1,1\n"
    "4,twice,Twice,5K,1K,1000,1,1,1,1,1,1\n"
    "5,moved,Moved,5K,1K,1000,1,1,1,1,1,1\n"
    "9,moved,Moved on,7K,1K,1000,1,1,1,1,1,1\n"
    '6,"quoted, inc","Quoted, Inc",1K,1K,1000,1,1,1,1,1,1\n'
    "7,crossed,Crossed,1K,2K,1000,1,1,1,1,1,1\n"
    "8,absent,Absent,n/a,1K,1000,1,1,1,1,1,1\n"
    "9,short,Short,1K\n"
    " , ,,,,,,,,,,\n"
)
"""Headings that stand twice, figures abbreviated and exact, emoji, right to left, no display name,
blank lines, a repeat that is identical and one that differs, and lines that cannot be taken."""


def written(folder: Path, name: str, text: str | bytes) -> Path:
    """A file with this text."""
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def told(notes: Notes) -> dict[int, str]:
    """What notes say, by line."""
    return {note.line: note.reason for note in notes}
