package org.opendps.blocks.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClientKeyTest {

    record Bid(String note, Map<String, String> prices) {}

    private final RequestText requests = new RequestText(new ObjectMapper());

    private String text(Object body) {
        return asked("/v1/bids", body);
    }

    private String asked(String uri, Object body) {
        return requests.of("POST", URI.create(uri), null, new Object[] {body});
    }

    private static Bid bid(String... pairs) {
        var prices = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            prices.put(pairs[i], pairs[i + 1]);
        }
        return new Bid("a", prices);
    }

    @Test
    void orderOfFieldsDoesNotMatterAndTheirValuesDo() {
        var text = text(bid("monday", "55.00", "friday", "60.00"));
        assertThat(text(bid("friday", "60.00", "monday", "55.00"))).isEqualTo(text);
        assertThat(text(bid("friday", "55.00", "monday", "60.00"))).isNotEqualTo(text);
    }

    @Test
    void whatIsAskedInTheQueryMattersAndItsOrderDoesNot() {
        var text = asked("/v1/bids?dryRun=true&for=a", bid());
        assertThat(asked("/v1/bids?for=a&dryRun=true", bid())).isEqualTo(text);
        assertThat(asked("/v1/bids?for=a", bid())).isNotEqualTo(text);
        assertThat(asked("/v1/bids", bid())).isNotEqualTo(text);
    }

    @Test
    void withoutTheKeyADigestCannotBeTried() {
        var text = text(bid("monday", "55.00"));
        var digest = new ClientKey("key of the client", "").digestOf(text);
        assertThat(new ClientKey("key of the client", "").digestOf(text)).isEqualTo(digest);
        assertThat(new ClientKey("guessed", "").digestOf(text)).isNotEqualTo(digest);
    }

    @Test
    void keyThatCanBeGuessedHelpsNobodyWithoutTheSecret() {
        var weak = new ClientKey("1", "a secret");
        assertThat(weak.hash()).isNotEqualTo(new ClientKey("1", "").hash());
        assertThat(weak.digestOf("a")).isNotEqualTo(new ClientKey("1", "").digestOf("a"));
    }
}
