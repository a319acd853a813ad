package org.opendps.eligibility.person.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrappingKeysTest {

    private static final String OLD = key(1);
    private static final String NEW = key(2);

    private final UUID person = UUID.randomUUID();

    private static String key(int filledWith) {
        var bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) filledWith);
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Test
    void theLastOneWrapsAndTheOthersStillOpen() {
        var key = DataKey.random(person);
        var row = new WrappingKeys("old:" + OLD).wrapped(key);
        var both = new WrappingKeys("old:" + OLD + ", new:" + NEW);
        assertThat(both.newest()).isEqualTo("new");
        assertThat(both.unwrap(row, row.wrapped().orElseThrow()).bytes()).isEqualTo(key.bytes());
        both.wrap(row, key);
        assertThat(row.wrappedWith()).isEqualTo("new");
        assertThat(new WrappingKeys("new:" + NEW)
                        .unwrap(row, row.wrapped().orElseThrow())
                        .bytes())
                .isEqualTo(key.bytes());
    }

    @Test
    void namesTheKeyThatIsLacking() {
        var row = new WrappingKeys("old:" + OLD).wrapped(DataKey.random(person));
        var newOnly = new WrappingKeys("new:" + NEW);
        assertThatThrownBy(() -> newOnly.unwrap(row, row.wrapped().orElseThrow()))
                .hasMessageContaining("lacks the key old");
    }

    @Test
    void wrappedKeyDoesNotOpenForAnotherPerson() {
        var keys = new WrappingKeys("old:" + OLD);
        var row = keys.wrapped(DataKey.random(person));
        var other = keys.wrapped(DataKey.random(UUID.randomUUID()));
        assertThatThrownBy(() -> keys.unwrap(other, row.wrapped().orElseThrow()))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "old", "old:", ":c2hvcnQ=", "old:c2hvcnQ=", "old:not base64", "o d:c2hvcnQ="})
    void refusesWhatIsNoListOfKeysWithoutRepeatingIt(String configured) {
        assertThatThrownBy(() -> new WrappingKeys(configured))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("DPS_PERSON_KEYS")
                .message()
                .doesNotContain("c2hvcnQ=");
    }

    @Test
    void refusesTwoKeysOfOneName() {
        assertThatThrownBy(() -> new WrappingKeys("a:" + OLD + ",a:" + NEW)).hasMessageContaining("named a");
    }

    @Test
    void whatIsClosedOpensForItsPersonAndColumnOnly() {
        var key = DataKey.random(person);
        var closed = key.close("a.b", new byte[] {1, 2, 3});
        assertThat(key.open("a.b", closed)).containsExactly(1, 2, 3);
        assertThat(key.close("a.b", new byte[] {1, 2, 3})).isNotEqualTo(closed);
        assertThatThrownBy(() -> key.open("a.c", closed)).isInstanceOf(IllegalStateException.class);
        var sameBytesOfAnother = new DataKey(UUID.randomUUID(), key.bytes());
        assertThatThrownBy(() -> sameBytesOfAnother.open("a.b", closed)).isInstanceOf(IllegalStateException.class);
        closed[closed.length - 1] ^= 1;
        assertThatThrownBy(() -> key.open("a.b", closed)).isInstanceOf(IllegalStateException.class);
    }
}
