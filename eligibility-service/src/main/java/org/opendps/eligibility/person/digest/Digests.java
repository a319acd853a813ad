package org.opendps.eligibility.person.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.opendps.eligibility.person.detail.Details;
import org.opendps.eligibility.person.detail.NhsNumber;

/** The digests by which people are found. */
@ApplicationScoped
public class Digests {

    public enum Kind {
        NHS_NUMBER,
        NAME_AND_BIRTH_DATE,
        SOUND_AND_BIRTH_YEAR
    }

    private record Digest(Kind kind, String value) {}

    private final EntityManager database;
    private final BlindIndex index;

    Digests(EntityManager database, BlindIndex index) {
        this.database = database;
        this.index = index;
    }

    /** The person is found by this from now on, and by nothing else. */
    public void put(UUID personRef, String authority, Details details) {
        remove(personRef);
        for (var digest : of(authority, details)) {
            database.createNativeQuery("insert into person_digest (person_ref, kind, digest) values (?1, ?2, ?3)")
                    .setParameter(1, personRef)
                    .setParameter(2, digest.kind().name())
                    .setParameter(3, digest.value())
                    .executeUpdate();
        }
    }

    public void remove(UUID personRef) {
        database.createNativeQuery("delete from person_digest where person_ref = ?1")
                .setParameter(1, personRef)
                .executeUpdate();
    }

    public List<UUID> find(String authority, NhsNumber number) {
        return find(Kind.NHS_NUMBER, List.of(of(authority, number)), 1);
    }

    public String of(String authority, NhsNumber number) {
        return index.digest(authority, Kind.NHS_NUMBER.name(), number.digits());
    }

    /** References in their order, which says nothing. */
    public List<UUID> find(String authority, Kind kind, Collection<String> words, int atMost) {
        var digests = words.stream()
                .map(word -> index.digest(authority, kind.name(), word))
                .toList();
        return find(kind, digests, atMost);
    }

    private List<UUID> find(Kind kind, List<String> digests, int atMost) {
        if (digests.isEmpty()) {
            return List.of();
        }
        return database.createNativeQuery("""
                        select distinct person_ref from person_digest where kind = ?1 and digest in (?2)
                        order by person_ref limit ?3""", UUID.class)
                .setParameter(1, kind.name())
                .setParameter(2, digests)
                .setParameter(3, atMost)
                .getResultList();
    }

    private List<Digest> of(String authority, Details details) {
        var digests = new ArrayList<Digest>();
        digests.add(new Digest(Kind.NHS_NUMBER, of(authority, details.nhsNumber())));
        digests.add(digest(
                authority,
                Kind.NAME_AND_BIRTH_DATE,
                SearchWords.nameAndBirthDate(details.givenName(), details.familyName(), details.birthDate())));
        SearchWords.sounds(details.familyName(), details.birthDate().getYear())
                .forEach(sound -> digests.add(digest(authority, Kind.SOUND_AND_BIRTH_YEAR, sound)));
        return digests;
    }

    private Digest digest(String authority, Kind kind, String word) {
        return new Digest(kind, index.digest(authority, kind.name(), word));
    }
}
