package org.opendps.blocks.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key that a client sent. It is not stored, and what a request said is stored only under it: whoever reads the
 * table could find a sealed bid's price out of a plain digest by trying all prices. A client whose keys can be guessed
 * is protected by the service's own secret, if there is one.
 */
record ClientKey(String sent, String secret) {

    private static final String ALGORITHM = "HmacSHA256";

    /** What the key is known by in the table. */
    String hash() {
        return mac(secret + '\n', sent);
    }

    /** The same for two requests that are the same, as long as they come with this key. */
    String digestOf(String request) {
        return mac(secret + '\n' + sent, request);
    }

    private static String mac(String key, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
