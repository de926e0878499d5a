"""The options of creators: their rows, and what each one's state is."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from uuid import UUID

from tortoise import fields

from models import clock, notifications
from models.database import Row, fetch
from models.errors import MarketplaceError, NotFound
from models.notifications import Notified
from models.program import facts as facts_
from models.program import memberships
from models.program.assessment import MEMBERS, Eligibility, assess
from models.program.facts import Facts
from models.program.rules import Requirement, Rule


class Option(Enum):
    """A way of earning."""

    TIPS = "TIPS"
    VIDEO_GIFTS = "VIDEO_GIFTS"
    LIVE_GIFTS = "LIVE_GIFTS"
    CREATOR_MARKETPLACE = "CREATOR_MARKETPLACE"
    CREATOR_FUND = "CREATOR_FUND"


class OptionState(Enum):
    """What an option's switch, pause and requirements come to."""

    PAUSED = "PAUSED"
    INELIGIBLE = "INELIGIBLE"
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"
    ELIGIBLE = "ELIGIBLE"


class MonetizationOption(Row):
    """A creator's switch and the operator's pause of one option, made at the first of the two."""

    creator_id = fields.UUIDField()
    option = fields.CharEnumField(Option, max_length=20, description="Option")
    is_on = fields.BooleanField(default=False)
    switched_at: datetime | None = fields.DatetimeField(null=True)
    paused_at: datetime | None = fields.DatetimeField(null=True)
    grace_ends_at: datetime | None = fields.DatetimeField(null=True)
    due_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        table = "monetization_option"
        unique_together = (("creator_id", "option"),)
        indexes = (("due_at", "id"),)


@notifications.kind
class MonetizationOptionPaused(Notified):
    """An operator paused an option."""

    option: str
    decision_id: UUID

    @property
    def paused_option(self) -> Option:
        """The option that was paused."""
        return Option(self.option)


@dataclass(eq=False)
class OptionDisabled(MarketplaceError):
    """The creator earns nothing by this option now; `state` is for her and operators alone."""

    option: str
    state: str

    @property
    def message(self) -> str:
        return f"This creator does not take {self.option.lower().replace('_', ' ')} now."


# --- the state -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Switched(Facts):
    option: Option
    is_on: bool | None
    switched_at: datetime | None
    paused_at: datetime | None
    option_grace_ends_at: datetime | None

    @property
    def on_now(self) -> bool:
        """Whether she switched it on in her present membership."""
        at, joined = self.switched_at, self.joined_at
        return bool(self.is_on) and at is not None and joined is not None and at >= joined


@dataclass(frozen=True, slots=True)
class OptionStatus:
    """An option of a creator, as it stands now."""

    creator_id: UUID
    user_id: UUID
    option: Option
    state: OptionState
    eligibility: Eligibility
    grace_ends_at: datetime | None
    switched_at: datetime | None
    paused_at: datetime | None

    @property
    def is_enabled(self) -> bool:
        """Whether she earns by it."""
        return self.state is OptionState.ENABLED

    def refusal(self) -> OptionDisabled | None:
        """Why she earns nothing by it now, or None if she does."""
        if self.is_enabled:
            return None
        return OptionDisabled(self.option.value, self.state.value)

    @property
    def requirements(self) -> list[Requirement]:
        """What is asked for this option."""
        return self.eligibility.requirements

    @property
    def lacking(self) -> list[Requirement]:
        """What is not met, or not known to be."""
        return self.eligibility.lacking

    @property
    def ruleset_id(self) -> UUID:
        """The ruleset in force for it."""
        return self.eligibility.ruleset_id


_STATUS = f"""SELECT {facts_.PICKED}, f.scope AS option, o.is_on, o.switched_at, o.paused_at,
    o.grace_ends_at AS option_grace_ends_at
  FROM {facts_.FROM}
  LEFT JOIN monetization_option o ON o.creator_id = f.creator_id AND o.option = f.scope"""


async def statuses_of(wanted: Iterable[tuple[UUID, Option]]) -> list[OptionStatus]:
    """How each wanted creator's option stands now, of the creators that there are."""
    asked = sorted({(creator_id, option.value) for creator_id, option in wanted})
    now = clock.now()
    rows = await fetch(_Switched, _STATUS, asked, now)
    found = await assess(rows)
    return [_status(row, basis, now) for row, basis in zip(rows, found, strict=True)]


def _status(row: _Switched, basis: Eligibility, now: datetime) -> OptionStatus:
    return OptionStatus(
        creator_id=row.creator_id,
        user_id=row.user_id,
        option=row.option,
        state=_state(row, basis, now),
        eligibility=basis,
        grace_ends_at=_grace_end(row, basis) if row.on_now else None,
        switched_at=row.switched_at,
        paused_at=row.paused_at,
    )


def lacking_of_its_own(basis: Eligibility) -> list[Requirement]:
    """What an option lacks beside the membership, whose grace is the program's."""
    return [found for found in basis.lacking if found.rule is not Rule.MEMBERSHIP]


def _grace_end(row: _Switched, basis: Eligibility) -> datetime | None:
    """The end of the graces that are needed: one that began before all was met again is over."""
    own = lacking_of_its_own(basis)
    ends = [row.option_grace_ends_at] if own else []
    if len(own) < len(basis.lacking):
        ends.append(row.grace_ends_at)
    return min((at for at in ends if at is not None), default=None)


def _state(row: _Switched, basis: Eligibility, now: datetime) -> OptionState:
    if row.paused_at is not None:
        return OptionState.PAUSED
    if basis.lacking and not (row.on_now and _has_grace(row, basis, now)):
        return OptionState.INELIGIBLE
    if row.on_now:
        return OptionState.ENABLED
    return OptionState.DISABLED if row.switched_at is not None else OptionState.ELIGIBLE


def _has_grace(row: _Switched, basis: Eligibility, now: datetime) -> bool:
    ends = row.option_grace_ends_at
    return (
        not basis.lacks_at_once
        and row.membership in MEMBERS
        and not (lacking_of_its_own(basis) and ends is not None and ends <= now)
    )


async def options_of_creators(creator_ids: Sequence[UUID]) -> dict[UUID, list[OptionStatus]]:
    """Every option of each creator, in the order of `Option`: one statement, whatever their number,
    and one more each where rules ask for views or posts."""
    found = await statuses_of((key, option) for key in creator_ids for option in Option)
    by_creator: dict[UUID, dict[Option, OptionStatus]] = {}
    for status in found:
        by_creator.setdefault(status.creator_id, {})[status.option] = status
    return {key: [of[option] for option in Option] for key, of in by_creator.items()}


async def lock_earners(
    creator_ids: Iterable[UUID], option: Option
) -> dict[UUID, MarketplaceError | None]:
    """Inside a transaction that has locked the creators' users: lock their memberships, and answer
    for each creator why she earns nothing by this option now, or None if she does.

    The refusal is OptionDisabled, or NotFound for a creator that there is not.
    """
    wanted = [(key, option) for key in sorted(set(creator_ids))]
    found = await lock_options(wanted)
    return {key[0]: _refusal(found.get(key)) for key in wanted}


async def lock_options(
    wanted: Iterable[tuple[UUID, Option]],
) -> dict[tuple[UUID, Option], OptionStatus]:
    """Inside a transaction that has locked the creators' users: lock their memberships, and answer
    how each wanted option stands, of the creators that there are."""
    asked = set(wanted)
    await memberships.lock_memberships(creator_id for creator_id, _ in asked)
    return {(one.creator_id, one.option): one for one in await statuses_of(asked)}


def _refusal(status: OptionStatus | None) -> MarketplaceError | None:
    if status is None:
        return NotFound("creator")
    return status.refusal()
