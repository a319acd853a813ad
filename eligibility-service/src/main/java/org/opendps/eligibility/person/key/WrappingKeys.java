package org.opendps.eligibility.person.key;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The keys of the configuration that data keys are wrapped with, each with a name. The last one wraps; the others open
 * what they wrapped until it has been wrapped anew.
 */
final class WrappingKeys {

    private static final String ADVICE = "DPS_PERSON_KEYS is a list such as 2026:KEY,2027:KEY, the newest last, each"
            + " KEY " + Cipher.KEY_BYTES + " random bytes in base64";

    private final Map<String, Cipher> keys = new LinkedHashMap<>();
    private final String newest;

    /** @throws IllegalStateException with what to set, and without what was set */
    WrappingKeys(String configured) {
        var last = "";
        for (var entry : configured.split(",", -1)) {
            var parts = entry.strip().split(":", 2);
            if (parts.length != 2 || !parts[0].matches("[A-Za-z0-9._-]{1,40}")) {
                throw new IllegalStateException(ADVICE);
            }
            last = parts[0];
            if (keys.put(last, cipher(parts[1])) != null) {
                throw new IllegalStateException("Two keys are named " + last + ". " + ADVICE);
            }
        }
        this.newest = last;
    }

    private static Cipher cipher(String key) {
        try {
            return new Cipher(Base64.getDecoder().decode(key));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(ADVICE, e);
        }
    }

    String newest() {
        return newest;
    }

    Set<String> names() {
        return keys.keySet();
    }

    PersonKey wrapped(DataKey key) {
        var row = new PersonKey(key.personRef(), newest);
        wrap(row, key);
        return row;
    }

    void wrap(PersonKey row, DataKey key) {
        row.wrap(newest, cipherOf(newest).close(key.bytes(), boundTo(row)));
    }

    DataKey unwrap(PersonKey row, byte[] wrapped) {
        return new DataKey(row.personRef(), cipherOf(row.wrappedWith()).open(wrapped, boundTo(row)));
    }

    private Cipher cipherOf(String name) {
        var cipher = keys.get(name);
        if (cipher == null) {
            throw new IllegalStateException("DPS_PERSON_KEYS lacks the key " + name + ", with which data keys are"
                    + " wrapped: add it again until all are wrapped with " + newest);
        }
        return cipher;
    }

    private static String boundTo(PersonKey row) {
        return row.personRef() + "/person_key.wrapped";
    }
}
