package org.opendps.eligibility.person;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.opendps.eligibility.person.detail.Details;
import org.opendps.eligibility.person.key.DataKey;
import org.opendps.eligibility.person.key.DataKeys;
import org.opendps.eligibility.person.key.PersonErased;

/** Closes what is known of a person, and opens it. */
@ApplicationScoped
public class ClosedDetails {

    static final String COLUMN = "person_details.details";

    private final DataKeys keys;
    private final ObjectMapper json;
    private final ObjectReader tolerant;

    ClosedDetails(DataKeys keys, ObjectMapper json) {
        this.keys = keys;
        this.json = json;
        // another version may have written more fields than this one knows
        this.tolerant = json.readerFor(Details.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** With a new key of the person's own. */
    byte[] first(UUID personRef, Details details) {
        return close(keys.make(personRef), details);
    }

    byte[] again(UUID personRef, Details details) {
        return close(keys.of(personRef), details);
    }

    /** @throws org.opendps.blocks.problem.Refused 410 once the person is erased */
    public Details open(Person person) {
        return open(person, keys.of(person.personRef()));
    }

    /** Of many with one query; those of erased people are not among them. */
    public Map<UUID, Details> open(Collection<Person> people) {
        var opening = keys.of(people.stream().map(Person::personRef).toList());
        var opened = new HashMap<UUID, Details>();
        for (var person : people) {
            var key = opening.get(person.personRef());
            if (key != null) {
                opened.put(person.personRef(), open(person, key));
            }
        }
        return opened;
    }

    private byte[] close(DataKey key, Details details) {
        try {
            return key.close(COLUMN, json.writeValueAsBytes(details));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Details could not be written");
        }
    }

    private Details open(Person person, DataKey key) {
        var closed = person.details().orElseThrow(() -> new PersonErased(person.personRef()).refused());
        try {
            return tolerant.readValue(key.open(COLUMN, closed));
        } catch (IOException e) {
            // the cause would repeat what it could not read
            throw new IllegalStateException("Details of " + person.personRef() + " could not be read");
        }
    }
}
