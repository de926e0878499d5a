"""What each version left behind: its printed schema, and a small database of each kind with data.

Upgrades are tested from them. A new version keeps its own by

    python -m tests.releases.keep 0.1.0
"""
