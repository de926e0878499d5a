"""Eligibility: each rule against what is known of a creator, and whom a ruleset would let in or put
out. For any number of creators it takes one statement, and one more each for views and posts where
the rules ask for them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TypeVar
from uuid import UUID

from models import clock, stats, videos
from models.caller import Caller
from models.database import fetch
from models.errors import NotFound
from models.program.facts import EVERYWHERE, Facts, facts_of
from models.program.rules import (
    NO_FIGURES,
    WINDOW_DAYS,
    WITHOUT_GRACE,
    Figures,
    Requirement,
    RequirementStatus,
    Rule,
    RuleSpec,
    requirements,
    specs_of,
)
from models.program.rulesets import NotEligible, Ruleset, Scope, by_version

F = TypeVar("F", bound=Facts)

BATCH = 250
"""Creators that are counted at once: so few that others have their turn between."""
_LOWEST = UUID(int=0)
MEMBERS = ("ACTIVE", "IN_GRACE")
"""States of a membership in which she earns."""


@dataclass(frozen=True, slots=True)
class Eligibility:
    """What a ruleset makes of one creator now.

    `reapply_at` is the earliest instant at which she may apply, None if she may at any time.
    """

    creator_id: UUID
    scope: Scope
    ruleset_id: UUID
    ruleset_version: int
    requirements: list[Requirement]
    reapply_at: datetime | None
    grace_days: int

    @property
    def lacking(self) -> list[Requirement]:
        """The requirements that are not met, or of which that is not known."""
        return [found for found in self.requirements if not found.is_met]

    @property
    def is_eligible(self) -> bool:
        """Whether every requirement is met."""
        return not self.lacking

    @property
    def lacks_at_once(self) -> bool:
        """Whether something is lacking that knows no grace."""
        return any(found.rule in WITHOUT_GRACE for found in self.lacking)

    def refusal(self) -> NotEligible:
        """The refusal that names what is lacking."""
        return NotEligible(",".join(found.rule.value for found in self.lacking))


async def eligibility(
    caller: Caller, creator_ids: Sequence[UUID], ruleset: int | None = None
) -> dict[UUID, Eligibility]:
    """What the program's ruleset in force makes of each creator, or the one of version `ruleset`.

    A version that is not for her country, or a draft that the caller may not see, answers nothing.
    """
    named = None
    if ruleset is not None:
        named = await by_version(Scope.PROGRAM, ruleset)
        if named is None or (named.effective_at is None and not caller.is_operator):
            return {}
    facts = await facts_of((key, Scope.PROGRAM.value) for key in creator_ids)
    if named is not None:
        facts = [one for one in facts if concerns(named, one)]
    return {found.creator_id: found for found in await assess(facts, named)}


async def of_creator(creator_id: UUID, scope: Scope = Scope.PROGRAM) -> Eligibility:
    """What the ruleset in force makes of one creator. Raises NotFound."""
    found = await assess(await facts_of([(creator_id, scope.value)]))
    if not found:
        raise NotFound("creator")
    return found[0]


def concerns(ruleset: Ruleset, facts: Facts) -> bool:
    """Whether this ruleset would hold for a creator, once it is in force."""
    if ruleset.country == EVERYWHERE:
        return facts.ruleset_country == EVERYWHERE
    return ruleset.country == facts.country


async def assess(facts: Sequence[Facts], ruleset: Ruleset | None = None) -> list[Eligibility]:
    """Each creator against the ruleset in force for her, or `ruleset`, in the order given."""
    specs = _specs(facts, ruleset)
    return _judged(facts, specs, await figures_of(zip(facts, specs, strict=True)), ruleset)


def _judged(
    facts: Sequence[Facts],
    specs: Sequence[list[RuleSpec]],
    figures: dict[UUID, Figures],
    ruleset: Ruleset | None,
) -> list[Eligibility]:
    now = clock.now()
    return [
        Eligibility(
            creator_id=one.creator_id,
            scope=Scope(one.scope),
            ruleset_id=ruleset.id if ruleset else one.ruleset_id,
            ruleset_version=ruleset.version if ruleset else one.ruleset_version,
            requirements=requirements(
                asked, one, figures.get(one.creator_id, NO_FIGURES), now.date()
            ),
            reapply_at=_earliest(one, now),
            grace_days=ruleset.grace_days if ruleset else one.grace_days,
        )
        for one, asked in zip(facts, specs, strict=True)
    ]


def _specs(facts: Sequence[Facts], ruleset: Ruleset | None) -> list[list[RuleSpec]]:
    """The rules that each is held against; those of one ruleset are read once."""
    known: dict[UUID, list[RuleSpec]] = {}
    for one in facts:
        ruleset_id = ruleset.id if ruleset else one.ruleset_id
        if ruleset_id not in known:
            stored = ruleset.rules if ruleset else one.rules
            known[ruleset_id] = specs_of(stored, for_option=one.scope != Scope.PROGRAM.value)
    return [known[ruleset.id if ruleset else one.ruleset_id] for one in facts]


def _earliest(facts: Facts, now: datetime) -> datetime | None:
    is_member = facts.membership in MEMBERS
    ahead = [at for at in (facts.reapply_at, facts.barred_until) if at is not None and at > now]
    return max(ahead) if ahead and not is_member else None


async def figures_of(asked: Iterable[tuple[Facts, list[RuleSpec]]]) -> dict[UUID, Figures]:
    """Views and posts of the window, of those whose rules ask for them."""
    need_views: set[UUID] = set()
    need_posts: set[UUID] = set()
    for facts, specs in asked:
        rules = {spec.rule for spec in specs}
        if Rule.VIEWS in rules:
            need_views.add(facts.creator_id)
        if rules & {Rule.POSTS, Rule.ORIGINALS}:
            need_posts.add(facts.creator_id)
    now, window = clock.now(), timedelta(days=WINDOW_DAYS)
    today = now.date()
    views = (
        await stats.views_between(need_views, today - window, today - timedelta(days=1))
        if need_views
        else {}
    )
    posts = await videos.posts_between(need_posts, now - window, now) if need_posts else {}
    return {key: Figures(views.get(key), posts.get(key)) for key in need_views | need_posts}


# --- all creators at once ------------------------------------------------------------------------


@dataclass(slots=True)
class RuleCount:
    """How many creators meet one rule, fail it, or are unknown to it."""

    rule: Rule
    met: int = 0
    unmet: int = 0
    unknown: int = 0


@dataclass(slots=True)
class EligibilityCounts:
    """What a ruleset makes of every creator whom it concerns, against the one in force for her.

    `let_in` are eligible by it and not now, `put_out` are eligible now and not by it, and
    `members_put_out` are members who would fall below it.
    """

    ruleset: Ruleset
    creators: int = 0
    eligible: int = 0
    let_in: int = 0
    put_out: int = 0
    members: int = 0
    members_put_out: int = 0
    by_rule: dict[Rule, RuleCount] = field(default_factory=dict)

    @property
    def ruleset_id(self) -> UUID:
        return self.ruleset.id

    @property
    def rules(self) -> list[RuleCount]:
        """The counts per rule, in the rules' order."""
        return [self.by_rule[rule] for rule in Rule if rule in self.by_rule]

    def add(self, facts: Facts, now: Eligibility, then: Eligibility) -> None:
        """Count one creator."""
        is_member = facts.membership in MEMBERS
        self.creators += 1
        self.eligible += then.is_eligible
        self.let_in += then.is_eligible and not now.is_eligible
        self.put_out += now.is_eligible and not then.is_eligible
        self.members += is_member
        self.members_put_out += is_member and not then.is_eligible
        for found in then.requirements:
            count = self.by_rule.setdefault(found.rule, RuleCount(found.rule))
            count.met += found.status is RequirementStatus.MET
            count.unmet += found.status is RequirementStatus.UNMET
            count.unknown += found.status is RequirementStatus.UNKNOWN


@dataclass(frozen=True, slots=True)
class _Id:
    id: UUID


async def count_eligible(scope: Scope, version: int) -> EligibilityCounts | None:
    """Whom a ruleset, in force or not, would let in and put out, over all creators; None if there
    is no such version. It reads in batches, so its memory stays small."""
    ruleset = await by_version(scope, version)
    if ruleset is None:
        return None
    counts = EligibilityCounts(ruleset)
    after = _LOWEST
    while ids := await _ids_after(after):
        facts = await facts_of((key, scope.value) for key in ids)
        facts = [one for one in facts if concerns(ruleset, one)]
        await _count(facts, ruleset, counts)
        after = ids[-1]
    return counts


async def _count(facts: Sequence[Facts], ruleset: Ruleset, counts: EligibilityCounts) -> None:
    now, then = _specs(facts, None), _specs(facts, ruleset)
    both = [[*old, *new] for old, new in zip(now, then, strict=True)]
    figures = await figures_of(zip(facts, both, strict=True))
    is_now, would_be = _judged(facts, now, figures, None), _judged(facts, then, figures, ruleset)
    for one, old, new in zip(facts, is_now, would_be, strict=True):
        counts.add(one, old, new)


async def _ids_after(after: UUID) -> list[UUID]:
    rows = await fetch(
        _Id,
        """SELECT c.id FROM creator c WHERE c.id > $1::uuid AND c.erased_at IS NULL
           ORDER BY c.id LIMIT $2::bigint""",
        after,
        BATCH,
    )
    return [row.id for row in rows]


__all__ = [
    "Eligibility",
    "EligibilityCounts",
    "RuleCount",
    "assess",
    "concerns",
    "count_eligible",
    "eligibility",
    "of_creator",
]
