"""Benchmarks: each measures a ratio within one run, on PostgreSQL, against the plainest code.

    python -m tests.benchmarks            all of them, as one table
    python -m tests.benchmarks tips       or some: tips, gifts, lanes, pages, sockets, live, memory

The server, what it is compared with, and whoever asks are processes of their own on this machine;
databases are made for the run and dropped at its end. Figures are only ever compared with those of
the same run: machines differ, ratios less so.
"""
