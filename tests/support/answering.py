"""Programs that answer a review until they are killed: run as processes of their own by tests of crashes."""

from __future__ import annotations

import multiprocessing
import random
import sys
import time
from collections.abc import Callable, Mapping
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from tests.support.reviews import PRACTICES, QUESTIONS, open_workspace, ref, say
from wa_desktop.domain.answers import PracticeAnswer, QuestionAnswer
from wa_desktop.domain.workload import Snapshot
from wa_desktop.review.annotations import NoteQuestion
from wa_desktop.review.commands import AnswerPractice, Command, SayNoneOfThese

Answers = Mapping[str, QuestionAnswer]

_PROCESSES: Any = multiprocessing.get_context("forkserver" if sys.platform != "win32" else "spawn")
if sys.platform != "win32":
    _PROCESSES.set_forkserver_preload([__name__])


def command(number: int) -> Command:
    """The command of this number; always the same, and different from the one before."""
    question = ref(QUESTIONS[number % 4])
    match number % 3:
        case 0:
            return NoteQuestion(question, f"note {number} " + "x" * (number * 37 % 3000))
        case 1:
            answers = (*PracticeAnswer, None)
            return AnswerPractice(question, PRACTICES[number // 3 % 3], answers[number // 9 % 5])
        case _:
            return SayNoneOfThese(question, number // 6 % 2 == 0)


def after(snapshot: Snapshot, numbers: range) -> Snapshot:
    """The snapshot that commands of these numbers lead to."""
    for number in numbers:
        snapshot = command(number).apply(snapshot)
    return snapshot


def answers_of(snapshot: Snapshot) -> Answers:
    return {key: answer for review in snapshot.reviews for key, answer in review.answers.items()}


def answer_forever(path: Path, start: int, acknowledged: Connection) -> None:
    """Apply one command after the other, and tell the number of each when it is saved."""
    workspace = open_workspace(path)
    review = workspace.open_review(workspace.workloads()[0].id)
    acknowledged.send(-1)
    number = start
    while True:
        review.apply(command(number))
        acknowledged.send(number)
        number += 1


def hold(path: Path, ready: Connection) -> None:
    """Open a workspace and keep it."""
    workspace = open_workspace(path)
    ready.send(True)
    time.sleep(600)
    workspace.close()


def run_and_kill(target: Callable[..., None], *args: object, wait_for: int, seconds: float) -> list[int]:
    """Start a process, wait until it has told so many things and so many seconds more, and kill it.

    It is killed as `kill -9` does, where there is such a thing. Gives all that it told.
    """
    receiver, sender = _PROCESSES.Pipe(duplex=False)
    process = _PROCESSES.Process(target=target, args=(*args, sender), daemon=True)
    process.start()
    sender.close()
    try:
        told = [receiver.recv() for _ in range(wait_for)]
        time.sleep(seconds)
    finally:
        process.kill()
        process.join()
    try:
        while True:
            told.append(receiver.recv())
    except (EOFError, OSError):  # the end, perhaps in the middle of a word
        receiver.close()
    process.close()
    return told


def kill_while_answering(path: Path, start: int, chance: random.Random) -> int:
    """One run: answer from command `start` on, be killed at a random moment, and check what is on disk.

    Gives the number of the next command. Every acknowledged command must be there, at most one more, and
    each of them whole.
    """
    workspace = open_workspace(path)
    before = workspace.snapshot(workspace.workloads()[0].id)
    workspace.close()
    wait_for = chance.choice((0, 1, 2, 3, 5, 10, 20, 30))
    seconds = chance.uniform(0, 0.01 if wait_for else 0.3)
    told = run_and_kill(answer_forever, path, start, wait_for=wait_for, seconds=seconds)
    saved = [number for number in told if number >= 0]
    assert saved == list(range(start, start + len(saved)))
    following = start + len(saved)
    workspace = open_workspace(path)
    try:
        found = answers_of(workspace.snapshot(before.workload.id))
        acknowledged = after(before, range(start, following))
        if found == answers_of(acknowledged):
            return following
        assert found == answers_of(after(acknowledged, range(following, following + 1))), following
        return following + 1
    finally:
        workspace.close()


if __name__ == "__main__":
    # As `python -m tests.support.answering FILE COUNT`: that many answers, then the end.
    file, count = Path(sys.argv[1]), int(sys.argv[2])
    space = open_workspace(file)
    open_one = space.open_review(space.workloads()[0].id)
    for turn in range(count):
        print("answer", turn, flush=True)  # noqa: T201 a mark in the trace of system calls
        say(open_one, QUESTIONS[turn % 4], PRACTICES[turn // 4 % 3], list(PracticeAnswer)[turn // 12 % 4])
    print("done", flush=True)  # noqa: T201 as above
