package org.opendps.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.local.plan.Checkout;

/** What is refused before anybody is asked. */
class OnboardingTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private String run(String words) {
        int status = new Onboarding(
                        Checkout.find(),
                        Map.of("DPS_KEYCLOAK_URL", "http://localhost:1", "DPS_KEYCLOAK_ADMIN_CLIENT", "nobody"),
                        new PrintStream(said, true, StandardCharsets.UTF_8))
                .run(words.split(" ", -1));
        assertThat(status).isEqualTo(1);
        return said.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            portal                                       | Say: portal NAME
            portal club-portal                           | Say: portal NAME
            portal club-portal --keys                    | Say: portal NAME
            portal club-portal --keys a.json --block     | Say: portal NAME
            portal club-portal --colour red              | Say: portal NAME
            portal Club/../Portal --block                | A portal's name has
            portal club-portal --keys a.json --rate 0    | A rate is a whole number
            portal club-portal --keys a.json --rate many | A rate is a whole number
            portal club-portal --keys http://b.test/keys | Keys are fetched by https only
            portal club-portal --keys /nowhere.json      | The keys in /nowhere.json cannot be read
            portal club-portal --block                   | Keycloak does not answer
            """)
    void saysWhatIsAmiss(String words, String sentence) {
        assertThat(run(words)).contains(sentence);
    }

    @Test
    void refusesAPrivateKey() throws IOException {
        Path keys = Files.writeString(
                folder.resolve("keys.json"),
                "{\"keys\": [{\"kty\": \"RSA\", \"n\": \"1\", \"e\": \"AQAB\", \"d\": \"2\"}]}");
        assertThat(run("portal club-portal --keys " + keys)).contains("holds a private key");
    }

    @Test
    void refusesWhatIsNoSetOfKeys() throws IOException {
        Path keys = Files.writeString(folder.resolve("keys.json"), "{\"kty\": \"RSA\"}");
        assertThat(run("portal club-portal --keys " + keys)).contains("is no set of keys");
    }
}
