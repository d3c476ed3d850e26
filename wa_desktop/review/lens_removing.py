"""A lens version goes from the workspace: one of the user's own that nothing needs any more.

AWS's tool deletes a lens in every case and leaves it usable where it is used; here what is used stays.
"""

from __future__ import annotations

from collections.abc import Callable
from weakref import WeakValueDictionary

from wa_desktop.domain.errors import InvalidError, Message, NotFoundError, message
from wa_desktop.domain.lens import LensVersion, Origin
from wa_desktop.review.milestones import frozen_lenses
from wa_desktop.review.review import Review
from wa_desktop.storage.repository import Repository


class LensRemoving:
    """The part of a workspace that is about removing lenses; `Workspace` is the whole."""

    _repository: Repository
    _reviews: WeakValueDictionary[str, Review]
    _refuse_if_read_only: Callable[[], None]
    lens_versions: Callable[[], list[LensVersion]]

    def remove_lens(self, lens_id: int) -> None:
        """Remove a lens version for good; InvalidError with the sentence of `why_lens_stays`."""
        self._refuse_if_read_only()
        problem = self.why_lens_stays(lens_id)
        if problem:
            raise InvalidError(problem)
        self._repository.drop_lens(lens_id)

    def why_lens_stays(self, lens_id: int) -> Message | None:
        """Why a lens version cannot be removed; None if it can. NotFoundError if there is none of this id."""
        version = next((one for one in self.lens_versions() if one.id == lens_id), None)
        if version is None:
            raise NotFoundError(message("The workspace has no lens number {id}.", id=lens_id))
        if version.origin == Origin.BUILT_IN:
            return message("“{name}” comes with WA Desktop and stays.", name=version.name)
        count = len(self._repository.users_of([lens_id]))
        if count:
            return message(
                "“{name}” is used by workloads or templates ({count}), so it stays. Take it from them first.",
                name=version.name,
                count=count,
            )
        holder = self._milestone_with(lens_id)
        if holder is not None:
            return message(
                "A milestone of “{workload}” was saved with “{name}”, so it stays as long as that workload does.",
                workload=holder,
                name=version.name,
            )
        if any(lens_id in review.history.lens_ids for review in self._reviews.values()):
            return message(
                "“{name}” was taken from the open review, and undo may bring it back. Open another review first.",
                name=version.name,
            )
        return None

    def _milestone_with(self, lens_id: int) -> str | None:
        """The name of a workload of which a milestone was saved with the lens version; None if there is none."""
        for entry in self._repository.workload_names():
            for head in self._repository.milestones(entry.id):
                content = self._repository.milestone_content(entry.id, head.number)
                if _may_name(content, lens_id):
                    return entry.name
        return None


def _may_name(content: str, lens_id: int) -> bool:
    """Whether a milestone's text names the lens version; one that cannot be read may."""
    try:
        return any(frozen.lens_id == lens_id for frozen in frozen_lenses(content))
    except (ValueError, KeyError, TypeError):
        return True
