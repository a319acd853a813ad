package org.opendps.local.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    private static final Checkout CHECKOUT = Checkout.find();

    @Test
    void areThoseThatOutsideChecksRelyOn() {
        Ports ports = Ports.read(CHECKOUT, Map.of());

        assertThat(ports.of(Ports.GATEWAY)).isEqualTo(8080);
        assertThat(ports.of(Ports.KEYCLOAK)).isEqualTo(8180);
        assertThat(ports.of(Ports.KAFKA)).isEqualTo(9092);
        assertThat(ports.of(Ports.POSTGRESQL)).isEqualTo(5433);
    }

    @Test
    void areMovedByTheirVariable() {
        Ports ports = Ports.read(CHECKOUT, Map.of("DPS_FINANCE_PORT", "18084"));

        assertThat(ports.of("finance-service")).isEqualTo(18084);
        assertThat(ports.of("call-off-service")).isEqualTo(8083);
        assertThat(ports.asEnvironment()).containsEntry("DPS_FINANCE_PORT", "18084");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "0", "65536", "-1", "8080 ", "99999999999"})
    void areRefusedWhenTheyAreNone(String text) {
        assertThatThrownBy(() -> Ports.read(CHECKOUT, Map.of("DPS_FINANCE_PORT", text)))
                .hasMessage("DPS_FINANCE_PORT is '" + text + "': set it to a port from 1 to 65535.");
        assertThat(Ports.read(CHECKOUT, Map.of("DPS_FINANCE_PORT", "65535")).of("finance-service"))
                .isEqualTo(65535);
    }

    @Test
    void areAllDifferentWhenFreeOnesAreTaken() {
        List<Integer> numbers = Ports.read(CHECKOUT, Map.of()).onFreePorts().all().stream()
                .map(Port::number)
                .toList();

        assertThat(numbers).doesNotHaveDuplicates().doesNotContain(8080, 9092, 5433);
    }

    @Test
    void nameEachDatabaseAfterItsService() {
        List<Database> databases =
                Database.all(Ports.read(CHECKOUT, Map.of()), Map.of("DPS_CALL_OFF_DB_PASSWORD", "secret"));

        assertThat(databases)
                .extracting(Database::name)
                .containsExactly("registry", "eligibility", "call_off", "finance", "keycloak");
        assertThat(databases).extracting(Database::password).contains("secret", "finance");
    }
}
