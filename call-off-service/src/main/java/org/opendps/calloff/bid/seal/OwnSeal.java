package org.opendps.calloff.bid.seal;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Closes a bidder's own copy: drafts, and what is kept for the bidder of what it submitted. What was closed for one
 * place does not open in another: the name of the place is bound to it.
 */
@ApplicationScoped
public class OwnSeal {

    private static final Logger LOG = Logger.getLogger(OwnSeal.class);

    private final ServiceKey key;
    private final ObjectMapper json;

    public OwnSeal(ServiceKey key, ObjectMapper json) {
        this.key = key;
        this.json = json;
    }

    public byte[] close(String place, Object content) {
        try {
            return key.cipher().encrypt(json.writeValueAsBytes(content), bytes(place));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("It could not be sealed: " + place, e);
        }
    }

    public <T> T open(String place, byte[] closed, Class<T> type) {
        try {
            return json.readValue(key.cipher().decrypt(closed, bytes(place)), type);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("It does not open: another key, or it was changed: " + place, e);
        }
    }

    /** Empty when it does not open: the log says why, and not what was in it. */
    public <T> Optional<T> openIfWhole(String place, byte[] closed, Class<T> type) {
        try {
            return Optional.of(open(place, closed, type));
        } catch (IllegalStateException e) {
            LOG.error(e.getMessage());
            return Optional.empty();
        }
    }

    private static byte[] bytes(String place) {
        return place.getBytes(StandardCharsets.US_ASCII);
    }
}
