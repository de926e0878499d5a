"""Rulesets: what is asked of creators, as versioned, effective-dated data per scope and country.

A version never changes once it is in force: new rules are a new version. One without a date is a
draft, which operators alone see and which lets nobody in; `schedule_ruleset` gives it its date.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any
from uuid import UUID

from tortoise import fields

from models import audit_log, clock, idempotency, users
from models.caller import Caller
from models.database import Row, fetch
from models.errors import InvalidInput, MarketplaceError, NotFound, StateConflict
from models.pages import Keyset, Page, PageRequest
from models.program.facts import EVERYWHERE
from models.program.gate import actor_of
from models.program.rules import RuleSpec
from models.transactions import atomic, lock

MOST_RULES = 20
LONGEST_DAYS = 366


class Scope(Enum):
    """What a ruleset decides on: the program itself, or one way of earning."""

    PROGRAM = "PROGRAM"
    TIPS = "TIPS"
    VIDEO_GIFTS = "VIDEO_GIFTS"
    LIVE_GIFTS = "LIVE_GIFTS"
    CREATOR_MARKETPLACE = "CREATOR_MARKETPLACE"
    CREATOR_FUND = "CREATOR_FUND"


class Ruleset(Row):
    """One version of the rules of a scope, for one country or (ZZ) for all others.

    Versions count per scope. `is_automatic` approves by itself whoever meets every rule.
    """

    scope = fields.CharEnumField(Scope, max_length=20, description="Scope")
    version = fields.IntField()
    country = fields.CharField(max_length=2)
    rules: Any = fields.JSONField()
    is_automatic = fields.BooleanField(default=False)
    grace_days = fields.SmallIntField()
    reapply_days = fields.SmallIntField()
    effective_at: datetime | None = fields.DatetimeField(null=True)
    created_by: UUID | None = fields.UUIDField(null=True)
    created_at = fields.DatetimeField()

    class Meta:
        table = "ruleset"
        unique_together = (("scope", "version"),)
        indexes = (("scope", "country", "effective_at"),)

    @property
    def specs(self) -> list[RuleSpec]:
        """The rules that this version names."""
        return [RuleSpec.from_json(told) for told in self.rules]


@dataclass(frozen=True, slots=True)
class RulesetInput:
    """A version to be made. Days of grace, and days until who was rejected may apply anew."""

    scope: Scope
    rules: Sequence[RuleSpec]
    country: str = EVERYWHERE
    is_automatic: bool = False
    grace_days: int = 30
    reapply_days: int = 30
    effective_at: datetime | None = None

    def checked(self) -> "RulesetInput":
        """Itself, if it can be stored. Raises InvalidInput."""
        users.checked_country(self.country)
        for_option = self.scope is not Scope.PROGRAM
        named = [spec.checked(for_option=for_option).rule for spec in self.rules]
        if len(named) > MOST_RULES or len(set(named)) < len(named):
            raise InvalidInput("A ruleset names each rule once.")
        if for_option and self.is_automatic:
            raise InvalidInput("Only the program takes applications, so only it decides by itself.")
        for days in (self.grace_days, self.reapply_days):
            if not 0 <= days <= LONGEST_DAYS:
                raise InvalidInput(f"Days are 0 to {LONGEST_DAYS}.")
        return self


async def by_ids(ids: Sequence[UUID]) -> list[Ruleset]:
    """Rulesets by id, those that there are."""
    return await Ruleset.filter(id__in=ids)


async def by_version(scope: Scope, version: int) -> Ruleset | None:
    """A scope's ruleset of this version."""
    return await Ruleset.get_or_none(scope=scope, version=version)


NEWEST = Keyset("rulesets:newest", id=UUID)


@dataclass(frozen=True, slots=True)
class _Id:
    id: UUID


async def pages_of_rulesets(
    caller: Caller, scope: Scope | None, page: PageRequest
) -> Page[Ruleset]:
    """Every version, newest first; drafts for operators alone."""
    found = await fetch(
        _Id,
        f"""SELECT q.id FROM ruleset q WHERE (q.scope = $1::text OR $1::text IS NULL)
              AND (q.effective_at IS NOT NULL OR $2) AND {NEWEST.where("q", 3)}
            ORDER BY {NEWEST.order("q")} LIMIT $4::bigint""",
        scope,
        caller.is_operator,
        *NEWEST.after(page),
        page.limit,
    )
    rows = {row.id: row for row in await by_ids([one.id for one in found])}
    return NEWEST.page(page, [rows[one.id] for one in found])


async def create_ruleset(caller: Caller, wanted: RulesetInput, key: str) -> Ruleset:
    """Make a version, by an operator. Raises IdempotencyKeyReused and InvalidInput."""
    wanted.checked()
    told = [wanted.scope, wanted.country, [spec.to_json() for spec in wanted.rules]]
    told += [wanted.is_automatic, wanted.grace_days, wanted.reapply_days, wanted.effective_at]
    claim = idempotency.claim(actor_of(caller), key, "createRuleset", told)

    async def decide() -> None:
        await _create(caller, wanted, claim.made_id)

    return await Ruleset.get(id=await idempotency.once(claim, decide))


async def _create(caller: Caller, wanted: RulesetInput, ruleset_id: UUID) -> None:
    effective_at = wanted.effective_at and clock.from_now_on(wanted.effective_at, "A ruleset")
    # Whoever makes a version locks those that are there, so that two never take one number.
    ids = await Ruleset.filter(scope=wanted.scope).values_list("id", flat=True)
    await lock(Ruleset, ids)  # type: ignore[arg-type]
    latest = await Ruleset.filter(scope=wanted.scope).order_by("-version").first()
    made = await Ruleset.create(
        id=ruleset_id,
        scope=wanted.scope,
        version=latest.version + 1 if latest else 1,
        country=wanted.country,
        rules=[spec.to_json() for spec in wanted.rules],
        is_automatic=wanted.is_automatic,
        grace_days=wanted.grace_days,
        reapply_days=wanted.reapply_days,
        effective_at=effective_at,
        created_by=caller.user_id,
        created_at=clock.now(),
    )
    await _log(caller, "createRuleset", made)


async def schedule_ruleset(caller: Caller, ruleset_id: UUID, effective_at: datetime) -> Ruleset:
    """Say, by an operator, from when a version that is not yet in force holds.

    Raises NotFound, InvalidInput, and StateConflict when it is in force already.
    """
    return await atomic(_schedule, caller, ruleset_id, effective_at)


async def _schedule(caller: Caller, ruleset_id: UUID, effective_at: datetime) -> Ruleset:
    found = await lock(Ruleset, [ruleset_id])
    if not found:
        raise NotFound("ruleset")
    ruleset = found[0]
    if ruleset.effective_at is not None and ruleset.effective_at <= clock.now():
        raise StateConflict("ruleset", "IN_FORCE")
    ruleset.effective_at = clock.from_now_on(effective_at, "A ruleset")
    await ruleset.save(update_fields=["effective_at"])
    await _log(caller, "scheduleRuleset", ruleset)
    return ruleset


async def _log(caller: Caller, act: str, made: Ruleset) -> None:
    await audit_log.write(
        caller,
        act,
        [made.id],
        scope=made.scope.value,
        version=made.version,
        country=made.country,
        rules=made.rules,
        is_automatic=made.is_automatic,
        grace_days=made.grace_days,
        reapply_days=made.reapply_days,
        effective_at=None if made.effective_at is None else made.effective_at.isoformat(),
    )


@dataclass(eq=False)
class NotEligible(MarketplaceError):
    """Rules that are not met, or of which it is not known: their names, with commas between."""

    lacking: str

    @property
    def message(self) -> str:
        return f"Not met: {self.lacking}."
