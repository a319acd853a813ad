package org.opendps.calloff.bid.seal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.crypto.tink.HybridDecrypt;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;

/** What the opening holds in hand while it lasts: the released key of one call-off. Kept nowhere. */
public final class Unsealing {

    private final UUID callOffId;
    private final HybridDecrypt key;
    private final ObjectMapper json;

    Unsealing(UUID callOffId, HybridDecrypt key, ObjectMapper json) {
        this.callOffId = callOffId;
        this.key = key;
        this.json = json;
    }

    /** Empty when it was changed, or sealed for another bid. */
    public <T> Optional<T> open(UUID bidId, byte[] sealed, Class<T> type) {
        try {
            return Optional.of(json.readValue(key.decrypt(sealed, CallOffKeys.context(callOffId, bidId)), type));
        } catch (GeneralSecurityException | IOException e) {
            return Optional.empty();
        }
    }
}
