"""Keep a version: its schema, and dumps of a small database on SQLite and on PostgreSQL.

    python -m tests.releases.keep VERSION

Needs `pg_dump` and a PostgreSQL server. The data are those of a short life of some creators and
three fans: tips of every outcome, a refund, a block, a decided application, an open one; coins,
gifts, a LIVE, a streak, a reversal and a redemption.
"""

import asyncio
import secrets
import sqlite3
import sys
from collections.abc import Sequence
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit

from api import schema
from models import blocks, clock, coins, diamonds, gifts, lives, program, sweeps, tips
from models.caller import Caller
from models.coins import CoinPurchase
from models.database import close_database, new_id, open_database
from models.diamonds import RedemptionInput
from models.gifts import CoinsGo, ReversalInput
from models.migrating import migrate
from models.payments import provider
from models.payments.sandbox import METHODS, Sandbox
from tests.buying import a_thousand, some_coins
from tests.factories import OPERATOR, a_fan, a_member, a_qualified_creator, a_tip, an_earner
from tests.gifting import a_receiver, gift_input, on_air
from tests.postgres import drop, on_server, url_of
from tests.test_videos import a_video

FOLDER = Path(__file__).parent


async def _fill(database_url: str) -> None:
    """Migrate an empty database and live a little in it."""
    await open_database(database_url)
    try:
        await migrate()
        await clock.refresh()  # the time of the database that was filled before is not this one's
        provider.use(Sandbox())
        await _live()
    finally:
        await close_database()


async def _live() -> None:
    anna, cleo = await an_earner("anna"), await an_earner("cleo")
    await a_member("dora")
    applicant = await a_qualified_creator("elin")
    await program.apply_to_program(applicant, new_id().hex)
    fans = [await a_fan(name) for name in ("bob", "finn", "gus")]
    for number, method in enumerate(sorted(METHODS)):
        fan, creator = fans[number % 3], (anna, cleo)[number % 2]
        message = f"tip {number}" if number % 4 else None
        told = {"payment_method": method, "message": message, "anonymous": number % 5 == 0}
        await a_tip(fan, creator, 300 + number, **told)
    kept = await a_tip(fans[0], anna, 700)
    await tips.refund_tip(OPERATOR, kept.id, "by mistake", new_id().hex)
    unwanted = await a_tip(fans[1], cleo, 100, anonymous=True)
    await tips.block_fan_of_tip(cleo, unwanted.id, new_id().hex)
    await _give(fans[:2])
    await sweeps.run_once()
    await clock.advance(timedelta(days=8))
    await sweeps.run_once()
    assert not await sweeps.audit()
    assert await blocks.Block.exists(creator_id=cleo.creator_id)


async def _give(fans: Sequence[Caller]) -> None:
    """Coins bought, some of them given back; gifts on a video and in a LIVE, in a streak, one of
    them undone; diamonds redeemed."""
    dana, eve = await a_receiver("dana"), await a_receiver("eve")
    video, live = await a_video(dana), await on_air(eve, goal_coins=50)
    for fan in fans:
        await a_thousand(fan)
        await some_coins(fan)
        await gifts.send_gift(fan, gift_input(video, "bouquet", comment="Lovely"))
        for count in (1, 3):
            await gifts.send_gift(fan, gift_input(live, "songbird", count))
    undone = await gifts.send_gift(fans[0], gift_input(live, "spark", 7, anonymous=True))
    undo = ReversalInput(undone.id, CoinsGo.FROZEN, "a fraud", new_id().hex)
    await gifts.reverse_gift(OPERATOR, undo)
    (newest, *_) = await CoinPurchase.filter(fan_id=fans[0].user_id).order_by("-id")
    await coins.refund_coin_purchase(fans[0], newest.id, "unused", new_id().hex)
    await lives.end_live(eve, live.id)
    await clock.advance(timedelta(days=8))
    await sweeps.run_once()
    quote = await diamonds.quote(100, "USD")
    assert quote is not None
    wanted = RedemptionInput(100, "USD", quote.rate_id, new_id().hex)
    await diamonds.redeem_diamonds(dana, wanted)


async def _keep_sqlite(folder: Path) -> None:
    with TemporaryDirectory() as scratch:
        path = Path(scratch) / "kept.db"
        await _fill(f"sqlite://{path}")
        with closing(sqlite3.connect(path)) as connection:
            text = "\n".join(connection.iterdump())
    (folder / "sqlite.sql").write_text(text + "\n")


async def _keep_postgres(folder: Path) -> None:
    name = f"limelight_kept_{secrets.token_hex(4)}"
    await on_server(f'CREATE DATABASE "{name}"')
    try:
        await _fill(url_of(name))
        address = urlsplit(url_of(name))._replace(scheme="postgresql").geturl()
        dumped = await asyncio.create_subprocess_exec(
            *("pg_dump", "--inserts", "--rows-per-insert=100", "--no-owner", address),
            stdout=asyncio.subprocess.PIPE,
        )
        told, _ = await dumped.communicate()
        assert dumped.returncode == 0
    finally:
        await drop(name)
    # Lines that begin with a backslash are for psql alone.
    lines = [line for line in told.decode().splitlines() if not line.startswith("\\")]
    (folder / "postgres.sql").write_text("\n".join(lines) + "\n")


async def _main(version: str) -> None:
    folder = FOLDER / version
    folder.mkdir(exist_ok=True)
    (folder / "schema.graphql").write_text(schema.text())
    await _keep_sqlite(folder)
    await _keep_postgres(folder)


if __name__ == "__main__":
    asyncio.run(_main(sys.argv[1]))
