package org.opendps.calloff.bid.seal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HybridConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.hibernate.Session;

/**
 * The only way to a call-off's private key. That the deadline has passed and that enough different people have asked is
 * a condition of the statement that reads the key, by the clock and the rows of the database: whoever calls it too early
 * gets nothing, whatever they checked before. It is an authorization rule and no split key: the service could unwrap it
 * by itself.
 */
@ApplicationScoped
public class KeyRelease {

    private static final String RELEASE = """
            update bid_key k set released_at = clock_now() from call_off c
            where k.call_off_id = ?1 and c.id = k.call_off_id and c.bids_due < clock_now()
                and (select count(distinct o ->> 'subject') from jsonb_array_elements(c.openers) o
                    where coalesce(o ->> 'round', '0') = ?3) >= ?2
            returning k.private_keyset
            """;

    private final Session database;
    private final ServiceKey serviceKey;
    private final ObjectMapper json;

    KeyRelease(Session database, ServiceKey serviceKey, ObjectMapper json) {
        this.database = database;
        this.serviceKey = serviceKey;
        this.json = json;
    }

    /**
     * @param openers how many different people must have asked; they are stored with the call-off before this
     * @param round in which they did: bids that were held take as many people again
     */
    public Unsealing release(UUID callOffId, int openers, int round) {
        try {
            HybridConfig.register();
            database.flush();
            var wrapped = database.createNativeQuery(RELEASE, byte[].class)
                    .setParameter(1, callOffId)
                    .setParameter(2, openers)
                    .setParameter(3, String.valueOf(round))
                    .getSingleResult();
            var key = TinkProtoKeysetFormat.parseEncryptedKeyset(
                            wrapped, serviceKey.cipher(), CallOffKeys.bound(callOffId))
                    .getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class);
            return new Unsealing(callOffId, key, json);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key of call-off " + callOffId + " cannot be unwrapped", e);
        }
    }
}
