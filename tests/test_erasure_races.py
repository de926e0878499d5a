"""Erasing a person while something is said of her, in every order of their statements: nothing that
says who she was is left on her rows, and neither is undone by the other's locks.

Whoever speaks of her after she is erased speaks of someone new, who is not looked at here.
"""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from models import clock, creators, erasure, program, stats, tips, transactions, users, videos
from models.caller import Caller
from models.creators import AccountType, CreatorInput
from models.database import close_database, new_id, open_database
from models.imports import import_creators, import_stats, import_users, import_videos
from models.payments import payment, provider
from models.payments.sandbox import Sandbox
from models.stats import DayInput
from models.transactions import snapshot
from models.users import UserInput
from models.videos import VideoInput, VideoKind
from tests.factories import (
    GROWN_UP,
    OPERATOR,
    SERVICE,
    a_creator,
    a_fan,
    a_qualified_creator,
    an_earner,
    tip_input,
)
from tests.imports.files import written
from tests.program_steps import a_rejection
from tests.schedules import between
from tests.test_videos import NOON, a_video

LONG_AGO = date(2024, 3, 1)


@pytest.fixture(autouse=True)
async def open_postgres(postgres_database: str) -> AsyncIterator[None]:
    """Where two transactions run at once."""
    await open_database(postgres_database)
    provider.use(Sandbox())
    yield
    await payment.drain()
    await close_database()


@dataclass(frozen=True)
class Scene:
    """Who is erased, and what is said of her at that instant."""

    erased: UUID
    say: Callable[[], Awaitable[Any]]


def user_of(who: Caller) -> UUID:
    assert who.user_id is not None
    return who.user_id


def creator_of(who: Caller) -> UUID:
    assert who.creator_id is not None
    return who.creator_id


async def of_videos(name: str, folder: Path) -> Scene:
    anna = await a_creator(name)
    await a_video(anna, f"{name}-old")
    said = [
        VideoInput(f"{name}-{n}", creator_of(anna), f"https://v.test/@{name}", NOON, 9, kind)
        for n, kind in (("old", VideoKind.DUET), ("new", VideoKind.ORIGINAL))
    ]
    return Scene(user_of(anna), lambda: videos.upsert_videos(SERVICE, said))


async def of_creators(name: str, folder: Path) -> Scene:
    anna = await a_creator(name)
    subject = f"creator:{name}"
    said = CreatorInput(subject, f"{name}.x", "Anna Bell", "JP", 5, AccountType.BUSINESS)
    return Scene(user_of(anna), lambda: creators.upsert_creators(SERVICE, [said]))


async def of_someone_who_becomes_a_creator(name: str, folder: Path) -> Scene:
    anna = await a_fan(name)
    said = CreatorInput(f"fan:{name}", name, "Anna Bell", "JP")
    return Scene(user_of(anna), lambda: creators.upsert_creators(SERVICE, [said]))


async def of_users(name: str, folder: Path) -> Scene:
    anna = await a_fan(name)
    said = UserInput(f"fan:{name}", "Anna Bell", GROWN_UP, "JP", users.Standing.RESTRICTED)
    return Scene(user_of(anna), lambda: users.upsert_users(SERVICE, [said]))


async def of_figures(name: str, folder: Path) -> Scene:
    anna = await a_creator(name)
    video = await a_video(anna, f"{name}-v")
    said = [DayInput(key, clock.today(), 1, 1, 1, 1) for key in (creator_of(anna), video.id)]
    return Scene(
        user_of(anna),
        lambda: stats.upsert_daily_stats(SERVICE, creators=said[:1], videos=said[1:]),
    )


async def of_an_imported_creators_link(name: str, folder: Path) -> Scene:
    anna = await a_creator(name)
    return Scene(
        user_of(anna),
        lambda: creators.link_creator(SERVICE, creator_of(anna), f"person:{name}"),
    )


async def of_the_person_she_is_linked_to(name: str, folder: Path) -> Scene:
    anna, person = await a_creator(name), await a_fan(name)
    return Scene(
        user_of(person),
        lambda: creators.link_creator(SERVICE, creator_of(anna), f"fan:{name}"),
    )


async def of_a_list(name: str, folder: Path) -> Scene:
    anna = await a_creator(name)
    path = written(folder, "list.csv", f"handle,name,followers,views\n{name},Anna Bell,9K,1K\n")
    return Scene(user_of(anna), lambda: import_creators(path, LONG_AGO))


async def of_a_list_with_someone_new(name: str, folder: Path) -> Scene:
    (user,) = await users.upsert_users(SERVICE, [UserInput(f"creator:{name}", "Anna")])
    path = written(folder, "list.csv", f"handle,name,followers,views\n{name},Anna Bell,9K,1K\n")
    return Scene(user.id, lambda: import_creators(path, LONG_AGO))


async def of_a_file_of_videos(name: str, folder: Path) -> Scene:
    anna = await a_creator(name)
    await a_video(anna, f"{name}-old")
    heading = "video,creator,url,published,duration,kind\n"
    lines = [
        f"{name}-{n},{name},https://v.test/@{name},2024-12-01T13:00:00Z,15,duet\n"
        for n in ("old", "new")
    ]
    path = written(folder, "videos.csv", heading + "".join(lines))
    return Scene(user_of(anna), lambda: import_videos(path))


async def of_a_file_of_figures(name: str, folder: Path) -> Scene:
    anna = await a_creator(name)
    heading = "creator,day,views,likes,comments,shares\n"
    path = written(folder, "stats.csv", f"{heading}{name},2024-12-01,1,1,1,1\n")
    return Scene(user_of(anna), lambda: import_stats(path))


async def of_a_file_of_people(name: str, folder: Path) -> Scene:
    anna = await a_fan(name)
    text = f"subject,name,birthdate,country,standing\nfan:{name},Anna Bell,1990-01-31,JP,GOOD\n"
    path = written(folder, "users.csv", text)
    return Scene(user_of(anna), lambda: import_users(path))


async def of_an_appeal(name: str, folder: Path) -> Scene:
    anna = await a_qualified_creator(name)
    decision = await a_rejection(anna)
    return Scene(
        user_of(anna),
        lambda: program.appeal_decision(anna, decision, "I, Anna Bell", new_id().hex),
    )


async def of_a_tip(name: str, folder: Path) -> Scene:
    fan, anna = await a_fan(name), await an_earner(name)
    said = tip_input(anna, message="From Anna Bell")
    return Scene(user_of(fan), lambda: tips.send_tip(fan, said))


SCENES = [
    *(of_videos, of_creators, of_someone_who_becomes_a_creator, of_users, of_figures),
    *(of_an_imported_creators_link, of_the_person_she_is_linked_to, of_a_list),
    *(of_a_list_with_someone_new, of_a_file_of_videos, of_a_file_of_figures, of_a_file_of_people),
    *(of_an_appeal, of_a_tip),
]


@pytest.mark.parametrize("erasure_is_first", [False, True], ids=["erased meanwhile", "meanwhile"])
@pytest.mark.parametrize("scene_of", SCENES)
async def test_nothing_of_an_erased_person_is_left_whatever_was_said_at_that_instant(
    scene_of: Callable[[str, Path], Awaitable[Scene]], erasure_is_first: bool, tmp_path: Path
) -> None:
    before, number, ran = transactions.retried, 0, 1
    while number < ran:
        number += 1
        scene = await scene_of(f"s{number}", tmp_path)

        async def erase(user_id: UUID = scene.erased) -> None:
            await erasure.erase_user(OPERATOR, user_id)

        first, second = (erase, scene.say) if erasure_is_first else (scene.say, erase)
        ran = await between(first, second, number)
        assert await snapshot(erasure.audit) == [], f"after statement {number} of {ran}"
    assert transactions.retried == before, "a deadlock"
