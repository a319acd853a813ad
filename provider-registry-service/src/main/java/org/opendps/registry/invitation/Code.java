package org.opendps.registry.invitation;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What opens the door: ten characters in two groups, of an alphabet without vowels and without what looks alike in
 * print. About 49 bits: too many to guess at some tries an hour, and the slow digest makes it too many for whoever has
 * got hold of the table.
 */
record Code(String characters) {

    private static final String ALPHABET = "23456789BCDFGHJKMNPQRSTVWXYZ";
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{10}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s-]");
    private static final int GROUP = 5;

    // the digest finds the row, so it can have no salt of its own
    private static final byte[] SALT = "invitation to a provider".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private static final int ROUNDS = 60_000;
    private static final int BITS = 256;

    static Code draw(SecureRandom random) {
        var characters = new StringBuilder();
        random.ints(2L * GROUP, 0, ALPHABET.length()).forEach(i -> characters.append(ALPHABET.charAt(i)));
        return new Code(characters.toString());
    }

    /** However it was typed; empty when it cannot be a code. */
    static Optional<Code> read(String typed) {
        var bare = BETWEEN.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
        return FORM.matcher(bare).matches() ? Optional.of(new Code(bare)) : Optional.empty();
    }

    String written() {
        return characters.substring(0, GROUP) + "-" + characters.substring(GROUP);
    }

    String digest() {
        try {
            var key = new PBEKeySpec(characters.toCharArray(), SALT, ROUNDS, BITS);
            var factory = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256");
            return HexFormat.of().formatHex(factory.generateSecret(key).getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has PBKDF2", e);
        }
    }
}
