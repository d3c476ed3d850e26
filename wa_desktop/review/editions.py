"""What a workspace keeps for handing reviews over: themes, what is remembered per client, and document control."""

from __future__ import annotations

from collections.abc import Callable

from wa_desktop.domain.editions import OURS, DocumentControl, Edition, ReportChoice, Theme
from wa_desktop.domain.editions_checks import (
    MAX_THEMES,
    check_choice,
    check_control,
    check_theme,
    tidied_choice,
    tidied_control,
    tidied_theme,
)
from wa_desktop.domain.errors import FieldProblem, InvalidError, NotFoundError, message
from wa_desktop.domain.workload import Workload, comparable
from wa_desktop.storage.repository import Repository


class Editions:
    """The part of a workspace that is about how its reviews are handed over; `Workspace` is the whole."""

    _repository: Repository
    _refuse_if_read_only: Callable[[], None]

    def theme_names(self) -> tuple[str, ...]:
        """The names of the themes in the workspace, in alphabetical order; ours, the nameless one, is not among them."""
        return tuple(self._repository.theme_names())

    def themes(self) -> tuple[Theme, ...]:
        """All themes with their files, by name; for a list of many `theme_names` is quicker.

        DamagedError names the first that cannot be read.
        """
        return tuple(self._repository.theme(name) for name in self._repository.theme_names())

    def theme(self, name: str) -> Theme:
        """A theme with its files; ours for the empty name.

        NotFoundError if there is none of this name, DamagedError if it cannot be read.
        """
        return self._repository.theme(name) if name else OURS

    def save_theme(self, theme: Theme, old_name: str = "") -> Theme:
        """Keep a theme, in the place of the one called `old_name` or, without that, of the one of its own name.

        Clients whose reports had it by its old name have it by the new one. It gives the theme as it is kept.
        InvalidError names every field that is wrong, among them a name that another theme has.
        """
        self._refuse_if_read_only()
        theme = tidied_theme(theme)
        replaced = old_name or theme.name
        others = [name for name in self._repository.theme_names() if name != replaced]
        _refuse(check_theme(theme, others))
        if len(others) >= MAX_THEMES:
            raise InvalidError(
                message("A workspace has at most {count} themes; delete one first.", count=MAX_THEMES)
            )
        self._repository.put_theme(theme, old_name)
        return theme

    def delete_theme(self, name: str) -> None:
        """Delete a theme; clients whose reports had it get ours. NotFoundError if there is none of this name."""
        self._refuse_if_read_only()
        self._repository.delete_theme(name)

    def report_choice(self, client: str) -> ReportChoice:
        """What is remembered for a client's reports, the usual where nothing is; an empty name is no client.

        Spaces and capitals of a name make no difference, as in the portfolio. DamagedError if it cannot be read.
        """
        return self._repository.report_choice(comparable(client))

    def save_report_choice(self, client: str, choice: ReportChoice) -> ReportChoice:
        """Remember what a client's reports are like; it gives that as it is kept. InvalidError names what is wrong."""
        self._refuse_if_read_only()
        choice = tidied_choice(choice)
        _refuse(check_choice(choice, self._repository.theme_names()))
        self._repository.put_report_choice(comparable(client), choice)
        return choice

    def document_control(self, workload_id: str) -> DocumentControl:
        """The document control of a workload; empty where nobody filled it in. DamagedError if it cannot be read."""
        return self._repository.document_control(workload_id)

    def save_document_control(self, workload_id: str, control: DocumentControl) -> DocumentControl:
        """Write the document control of a workload; it gives that as it is kept.

        InvalidError names every field that is wrong, NotFoundError says that the workload was deleted.
        """
        self._refuse_if_read_only()
        control = tidied_control(control)
        _refuse(check_control(control))
        self._repository.put_document_control(workload_id, control)
        return control

    def edition(self, workload: Workload, *, draft: bool = False) -> Edition:
        """How a workload's documents are made: its client's choice and theme, and its own document control.

        A theme that is gone gives way to ours. DamagedError names what cannot be read.
        """
        choice = self.report_choice(workload.client)
        try:
            theme = self.theme(choice.theme)
        except NotFoundError:
            theme = OURS
        return Edition(theme, choice, self.document_control(workload.id), draft)


def _refuse(problems: tuple[FieldProblem, ...]) -> None:
    if problems:
        raise InvalidError(problems[0].sentence, problems)
