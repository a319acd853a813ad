package org.opendps.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendps.gateway.Tokens.withToken;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.opendps.gateway.stub.StubServices;

/** When half of the last four requests to a service fail, it is left alone for three seconds. */
@QuarkusTest
@TestProfile(CircuitBreakerTest.Soon.class)
@WithTestResource(OidcWiremockTestResource.class)
@WithTestResource(value = StubServices.class, initArgs = @ResourceArg(name = "away", value = "finance"))
class CircuitBreakerTest {

    public static final class Soon implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("dps.forwarding.breaker.requests", "4", "dps.forwarding.breaker.rest", "3S");
        }
    }

    @ConfigProperty(name = "dps.upstreams.finance.port")
    int port;

    @Test
    void leavesAServiceAloneThatIsAwayAndTriesAgainLater() throws IOException {
        var asked = new AtomicInteger();
        IntStream.range(0, 4)
                .forEach(i -> withToken().post("/v1/budgets").then().statusCode(503));
        HttpServer back = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        back.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        back.start();
        try {
            withToken().post("/v1/budgets").then().statusCode(503).header("Retry-After", "5");
            assertThat(asked).hasValue(0);
            withToken().get("/v1/call-offs").then().statusCode(200);

            Awaitility.await()
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> withToken().post("/v1/budgets").statusCode() == 204);
        } finally {
            back.stop(0);
        }
    }
}
