package org.opendps.calloff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendps.calloff.award.AwardStatus;
import org.opendps.calloff.bid.BidStatus;
import org.opendps.calloff.competition.course.CallOffStatus;
import org.opendps.calloff.notice.NoticeStatus;
import org.opendps.calloff.placement.PlacementStatus;
import org.opendps.calloff.placement.change.ChangeStatus;
import org.opendps.calloff.placement.waiting.WaitingStatus;

/** Which state may follow which, written down a second time: here and, for readers, in the README. */
class LifeCyclesTest {

    private static final String TABLE = """
            | call-off | DRAFT | PUBLISHED, CANCELLED |
            | call-off | PUBLISHED | CLOSED, CANCELLED, SUSPENDED |
            | call-off | CLOSED | PUBLISHED, OPENED, NO_AWARD, CANCELLED, SUSPENDED |
            | call-off | OPENED | EVALUATED, NO_AWARD, CANCELLED, SUSPENDED |
            | call-off | EVALUATED | OPENED, RECOMMENDED, NO_AWARD, CANCELLED, SUSPENDED |
            | call-off | RECOMMENDED | OPENED, AWARDED, NO_AWARD, CANCELLED, SUSPENDED |
            | call-off | SUSPENDED | PUBLISHED, CLOSED, OPENED, EVALUATED, RECOMMENDED, CANCELLED |
            | call-off | AWARDED, NO_AWARD, CANCELLED | – |
            | bid | DRAFT | SUBMITTED, WITHDRAWN |
            | bid | SUBMITTED | OPENED, WITHDRAWN, SET_ASIDE |
            | bid | OPENED | EXCLUDED, WON, LOST |
            | bid | EXCLUDED | OPENED |
            | bid | WITHDRAWN, SET_ASIDE, WON, LOST | – |
            | award | RESERVING | CONFIRMED, REFUSED, STANDSTILL |
            | award | STANDSTILL | CONFIRMED, WITHDRAWN |
            | award | REFUSED, CONFIRMED, WITHDRAWN | – |
            | placement | PLANNED | RUNNING, ENDED |
            | placement | RUNNING | SUSPENDED, ENDED |
            | placement | SUSPENDED | RUNNING, ENDED |
            | placement | ENDED | – |
            | call-off notice | DUE | PUBLISHED, DISMISSED |
            | call-off notice | PUBLISHED, DISMISSED | – |
            | change of a placement | RESERVING | HOLDS, REFUSED, WITHDRAWN |
            | change of a placement | HOLDS, REFUSED, WITHDRAWN | – |
            | waiting list entry | WAITING | OFFERED, PLACED, WITHDRAWN |
            | waiting list entry | OFFERED | WAITING, PLACED, WITHDRAWN |
            | waiting list entry | PLACED, WITHDRAWN | – |
            """;

    private static Stream<Arguments> pairs() {
        return Stream.of(
                        pairs("call-off", CallOffStatus.values(), CallOffStatus::next),
                        pairs("bid", BidStatus.values(), BidStatus::next),
                        pairs("award", AwardStatus.values(), AwardStatus::next),
                        pairs("placement", PlacementStatus.values(), PlacementStatus::next),
                        pairs("change of a placement", ChangeStatus.values(), ChangeStatus::next),
                        pairs("call-off notice", NoticeStatus.values(), NoticeStatus::next),
                        pairs("waiting list entry", WaitingStatus.values(), WaitingStatus::next))
                .flatMap(Function.identity());
    }

    private static <S extends Enum<S>> Stream<Arguments> pairs(String what, S[] states, Function<S, List<S>> next) {
        return Arrays.stream(states)
                .flatMap(from -> Arrays.stream(states)
                        .map(to -> Arguments.of(
                                what, from.name(), to.name(), next.apply(from).contains(to))));
    }

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @MethodSource("pairs")
    void followsTheTable(String what, String from, String to, boolean allowed) {
        var rows = TABLE.lines()
                .map(line -> line.split("\\|"))
                .filter(cells -> cells[1].strip().equals(what))
                .filter(cells -> names(cells[2]).contains(from))
                .toList();
        assertThat(rows).as("rows of " + what + " " + from).hasSize(1);
        assertThat(names(rows.getFirst()[3]).contains(to)).isEqualTo(allowed);
    }

    private static List<String> names(String cell) {
        return Arrays.asList(cell.strip().split(", "));
    }

    @org.junit.jupiter.api.Test
    void readmeShowsTheTable() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains(TABLE);
    }
}
