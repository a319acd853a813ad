package org.opendps.blocks.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendps.blocks.problem.Refused;

class CursorTest {

    @Test
    void bringsBackTheKeyItWasMadeFrom() {
        var id = UUID.randomUUID();
        assertThat(Cursor.id(Cursor.after(id))).isEqualTo(id);
        assertThat(Cursor.position(Cursor.after(1042))).isEqualTo(1042);
    }

    @Test
    void startsAtTheBeginningWhenThereIsNone() {
        assertThat(Cursor.id(null)).isNull();
        assertThat(Cursor.position(null)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "!!!", "MTIz", "djE6eHl6"})
    void refusesWhatItDidNotGive(String cursor) {
        assertThatThrownBy(() -> Cursor.id(cursor))
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.refusal().status()).isEqualTo(400));
    }

    @Test
    void pageTellsThatThereIsMoreOnlyWhenThereIs() {
        assertThat(Page.of(List.of(1, 2, 3), 2, n -> n, n -> n)).isEqualTo(new Page<>(List.of(1, 2), Cursor.after(2)));
        assertThat(Page.of(List.of(1, 2), 2, n -> n, n -> n)).isEqualTo(new Page<>(List.of(1, 2), null));
    }
}
