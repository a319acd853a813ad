package org.opendps.local.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
