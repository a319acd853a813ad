package org.opendps.registry.sharing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** What opens a draft: 256 random bits, which nobody guesses, so that a fast digest is enough. */
record Token(String written) {

    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    static Token draw(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Empty when it cannot be a token. */
    static Optional<Token> read(String sent) {
        var bare = sent.strip();
        return FORM.matcher(bare).matches() ? Optional.of(new Token(bare)) : Optional.empty();
    }

    String digest() {
        return digest(written);
    }

    static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    /** Whoever writes this record into a log does not give the door away. */
    @Override
    public String toString() {
        return "a token";
    }
}
