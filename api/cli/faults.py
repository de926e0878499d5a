"""What ends a command with one clear line on standard error and exit code 2."""

from collections.abc import Iterator
from contextlib import contextmanager

from api.settings import SettingsError
from models.database import DatabaseAway
from models.errors import RequestError


class Fault(Exception):
    """Something that the person at the command line can mend; its text is what she reads."""


@contextmanager
def told() -> Iterator[None]:
    """Turn what can be mended into a Fault."""
    try:
        yield
    except SettingsError as error:
        raise Fault("\n".join(error.faults)) from error
    except (RequestError, DatabaseAway) as error:
        raise Fault(str(error)) from error
