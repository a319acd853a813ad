package org.opendps.finance.directpayment.schedule;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is issued in long histories with many accounts comes to what a purse that is followed beside them holds. */
class RecoveriesModelTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 1000);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void comesToWhatIsInThePurse(long seed) {
        var history = new PurseHistory(seed);
        history.run();

        assertThatCode(history::check).doesNotThrowAnyException();
    }
}
