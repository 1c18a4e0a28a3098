"""What several rules need is worked out once for a page."""

from __future__ import annotations

from pipeline.model.kept import kept


def test_the_same_object_is_looked_at_once_and_an_equal_one_anew() -> None:
    seen: list[list[int]] = []

    @kept
    def length(numbers: list[int]) -> int:
        seen.append(numbers)
        return len(numbers)

    one, other = [1, 2], [1, 2]
    assert (length(one), length(one), length(other)) == (2, 2, 2)
    assert len(seen) == 2


def test_an_object_that_was_forgotten_is_looked_at_again() -> None:
    seen: list[int] = []

    @kept
    def first(numbers: list[int]) -> int:
        seen.append(numbers[0])
        return numbers[0]

    lists = [[number] for number in range(10)]
    assert [first(numbers) for numbers in (*lists, lists[0])] == [*range(10), 0]
    assert seen == [*range(10), 0]
