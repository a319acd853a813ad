package org.opendps.eligibility.person.key;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * The key of one person's data, in memory only. Each value is bound to the person and to the column that it stands in:
 * nothing can be moved to another person's row or to another column and still be read.
 */
public final class DataKey {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final UUID personRef;
    private final byte[] bytes;
    private final Cipher cipher;

    DataKey(UUID personRef, byte[] bytes) {
        this.personRef = personRef;
        this.bytes = bytes.clone();
        this.cipher = new Cipher(bytes);
    }

    static DataKey random(UUID personRef) {
        var bytes = new byte[Cipher.KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return new DataKey(personRef, bytes);
    }

    UUID personRef() {
        return personRef;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** @param column table and column, such as {@code person_details.details} */
    public byte[] close(String column, byte[] plain) {
        return cipher.close(plain, personRef + "/" + column);
    }

    /** @throws IllegalStateException when it was closed for another person or column, or was changed since */
    public byte[] open(String column, byte[] closed) {
        return cipher.open(closed, personRef + "/" + column);
    }

    @Override
    public String toString() {
        return "DataKey of " + personRef;
    }
}
