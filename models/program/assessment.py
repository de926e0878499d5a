"""Eligibility: each rule against what is known of a creator.

For any number of creators it takes one statement, and one more each for views and posts where the
rules ask for them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from models import clock, stats, videos
from models.caller import Caller
from models.errors import NotFound
from models.program.facts import EVERYWHERE, Facts, Place, facts_of
from models.program.rules import (
    NO_FIGURES,
    WITHOUT_GRACE,
    Figures,
    Requirement,
    Rule,
    RuleSpec,
    lacking,
    requirements,
    specs_of,
    window,
)
from models.program.rulesets import NotEligible, Ruleset, Scope, by_version

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
        return lacking(self.requirements)

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


def concerns(ruleset: Ruleset, place: Place) -> bool:
    """Whether this ruleset would hold for a creator of this country, once it is in force."""
    if ruleset.country == EVERYWHERE:
        return place.ruleset_country == EVERYWHERE
    return ruleset.country == place.country


async def assess(facts: Sequence[Facts], ruleset: Ruleset | None = None) -> list[Eligibility]:
    """Each creator against the ruleset in force for her, or `ruleset`, in the order given."""
    specs = _specs(facts, ruleset)
    figures = await _figures_of(zip(facts, specs, strict=True))
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


async def _figures_of(asked: Iterable[tuple[Facts, list[RuleSpec]]]) -> dict[UUID, Figures]:
    """Views and posts of the window, of those whose rules ask for them."""
    need_views: set[UUID] = set()
    need_posts: set[UUID] = set()
    for facts, specs in asked:
        rules = {spec.rule for spec in specs}
        if Rule.VIEWS in rules:
            need_views.add(facts.creator_id)
        if rules & {Rule.POSTS, Rule.ORIGINALS}:
            need_posts.add(facts.creator_id)
    days, instants = window(clock.now())
    views = await stats.views_between(need_views, *days) if need_views else {}
    posts = await videos.posts_between(need_posts, *instants) if need_posts else {}
    return {key: Figures(views.get(key), posts.get(key)) for key in need_views | need_posts}


__all__ = [
    "Eligibility",
    "assess",
    "concerns",
    "eligibility",
    "of_creator",
]
