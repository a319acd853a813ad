package org.opendps.finance.attendance.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendps.blocks.problem.Refused;

class FileLineTest {

    private static final String ID = "01990000-0000-7000-8000-000000000001";

    private static FileLine line(String text) {
        return FileLine.table(1)
                .read("placementId,date,outcome,code,noticeGivenAt\n" + text, FileLine::of)
                .getFirst();
    }

    private static String refusal(String file, int most) {
        return catchThrowableOfType(Refused.class, () -> FileLine.table(most).read(file, FileLine::of))
                .refusal()
                .reason();
    }

    /** In London when it names no zone: summer time ends on 25 October 2026. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-06T15:30, 2026-12-06T15:30:00Z",
        "2026-10-20T15:30, 2026-10-20T14:30:00Z",
        "2026-10-20T15:30:00+01:00, 2026-10-20T14:30:00Z",
        "2026-10-20T15:30:00Z, 2026-10-20T15:30:00Z"
    })
    void noticeIsATimeInLondonOrWithItsZone(String written, Instant given) {
        var session = line(ID + ",2026-12-07,absent,illness," + written).session();
        assertThat(Objects.requireNonNull(session).noticeGivenAt()).isEqualTo(given);
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        assertThat(line("x,7.12.2026,ILL,FLU,yesterday").problems())
                .extracting(problem -> problem.substring(0, problem.indexOf(':')))
                .containsExactly("placementId", "date", "outcome", "code", "noticeGivenAt");
        assertThat(line(",,,,").problems())
                .containsExactly("placementId: is missing", "date: is missing", "outcome: is missing");
        assertThat(line(ID + ",2026-12-07,ATTENDED,ILLNESS,2026-12-06T15:30").problems())
                .containsExactly("code: goes with outcome ABSENT only", "noticeGivenAt: goes with outcome ABSENT only");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "placementId,date,outcome\n", "placementId,date,outcome\n\"open"})
    void whatIsNoFileIsRefused(String file) {
        assertThat(refusal(file, 10)).isEqualTo("file-unreadable");
    }

    @Test
    void columnsAreThoseThatAreKnownInAnyOrder() {
        assertThat(FileLine.table(10)
                        .read("\ufeffoutcome, date ,placementId\nATTENDED,2026-12-07," + ID, FileLine::of)
                        .getFirst()
                        .problems())
                .isEmpty();
        assertThat(refusal("placementId,date\n", 10)).isEqualTo("file-columns-wrong");
        assertThat(refusal("placementId,date,outcome,name\n", 10)).isEqualTo("file-columns-wrong");
    }

    @Test
    void takesSoManyLinesAtTheMost() {
        var two = "placementId,date,outcome\na,b,c\nd,e,f\n";
        assertThat(FileLine.table(2).read(two, FileLine::of))
                .extracting(FileLine::line)
                .containsExactly(2, 3);
        assertThat(refusal(two, 1)).isEqualTo("file-too-long");
    }
}
