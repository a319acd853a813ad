package org.opendps.blocks.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.quarkus.runtime.ShutdownEvent;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DayTurningTest {

    /** Half past midnight in London, in the summer: the day before by universal time. */
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2027-06-30T23:30:00Z"));

    private static class Things implements ActsByDay {

        final List<UUID> due;
        final List<UUID> acted = new ArrayList<>();
        final List<LocalDate> days = new ArrayList<>();

        @Nullable
        UUID broken;

        Things(int count) {
            due = IntStream.rangeClosed(1, count).mapToObj(i -> new UUID(0, i)).toList();
        }

        @Override
        public List<UUID> due(LocalDate today, @Nullable UUID after, int atMost) {
            return due.stream()
                    .filter(id -> after == null || id.compareTo(after) > 0)
                    .limit(atMost)
                    .toList();
        }

        @Override
        public void act(UUID id, LocalDate today) {
            if (id.equals(broken)) {
                throw new IllegalStateException("as asked");
            }
            acted.add(id);
            days.add(today);
        }
    }

    @Test
    void everythingThatIsDueActsOnceOnTheLondonDay() {
        var few = new Things(1);
        var many = new Things(200);
        new DayTurning(List.of(few, many), CLOCK).turn();
        assertThat(few.acted).isEqualTo(few.due);
        assertThat(few.days).containsExactly(LocalDate.parse("2027-07-01"));
        assertThat(many.acted).isEqualTo(many.due);
    }

    @Test
    void oneThatCannotActHoldsNobodyUp() {
        var things = new Things(150);
        var broken = Objects.requireNonNull(things.due.get(99));
        things.broken = broken;
        new DayTurning(List.of(things), CLOCK).turn();
        assertThat(things.acted).hasSize(149).doesNotContain(broken);
    }

    /** Its database is closed before its timers are. */
    @Test
    void looksForNothingMoreOnceTheServiceStops() {
        var things = new Things(3);
        var turning = new DayTurning(List.of(things), CLOCK);
        turning.stop(new ShutdownEvent());
        turning.look();
        assertThat(things.acted).isEmpty();
    }

    @Test
    void whatFailsBecauseTheServiceStopsIsNoError() {
        var turnings = new ArrayList<DayTurning>();
        var closing = new Things(1) {
            @Override
            public List<UUID> due(LocalDate today, @Nullable UUID after, int atMost) {
                turnings.forEach(turning -> turning.stop(new ShutdownEvent()));
                throw new IllegalStateException("EntityManagerFactory is closed");
            }
        };
        var turning = new DayTurning(List.of(closing), CLOCK);
        turnings.add(turning);
        assertThatCode(turning::look).doesNotThrowAnyException();
    }

    @Test
    void aKindThatCannotSayWhatIsDueHoldsNoOtherUp() {
        var locked = new Things(1) {
            @Override
            public List<UUID> due(LocalDate today, @Nullable UUID after, int atMost) {
                throw new IllegalStateException("deadlock detected");
            }
        };
        var next = new Things(1);

        new DayTurning(List.of(locked, next), CLOCK).turn();

        assertThat(next.acted).isEqualTo(next.due);
    }
}
