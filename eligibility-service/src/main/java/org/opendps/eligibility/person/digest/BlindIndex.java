package org.opendps.eligibility.person.digest;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Finds equal values without reading them: HMAC-SHA-256 under a key of its own. A plain digest would not do, there are
 * fewer NHS numbers than a machine tries in an hour. The council and the kind are part of what is digested, so that the
 * same value of two councils, or in two places, does not look the same.
 */
@ApplicationScoped
@Startup
class BlindIndex {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;

    BlindIndex(@ConfigProperty(name = "dps.person.index-key") Optional<String> configured) {
        this.key = key(configured.orElseThrow(() -> new IllegalStateException(
                "No key to find people with: set DPS_PERSON_INDEX_KEY to 32 random bytes in base64")));
    }

    /** @param value as it was normalised */
    String digest(String authority, String kind, String value) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var text = authority + '\n' + kind + '\n' + value;
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SecretKeySpec key(String configured) {
        try {
            var bytes = Base64.getDecoder().decode(configured);
            if (bytes.length == KEY_BYTES) {
                return new SecretKeySpec(bytes, ALGORITHM);
            }
        } catch (IllegalArgumentException e) {
            // falls through: the advice is the same
        }
        throw new IllegalStateException("DPS_PERSON_INDEX_KEY is not " + KEY_BYTES + " bytes in base64");
    }
}
