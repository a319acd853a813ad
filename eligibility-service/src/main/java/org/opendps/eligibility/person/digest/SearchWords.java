package org.opendps.eligibility.person.digest;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.codec.language.DoubleMetaphone;

/** What is digested of a name: capitals without accents, spaces or marks; and how a surname sounds. */
public final class SearchWords {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]");

    private SearchWords() {}

    static String plain(String name) {
        return NO_LETTER
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
    }

    public static String nameAndBirthDate(String givenName, String familyName, LocalDate birthDate) {
        return plain(familyName) + '\n' + plain(givenName) + '\n' + birthDate;
    }

    /**
     * Double Metaphone: the two ways in which a name is pronounced. Empty for a name without Latin letters, which this
     * algorithm does not know.
     */
    public static Set<String> sounds(String familyName, int birthYear) {
        var plain = plain(familyName);
        var metaphone = new DoubleMetaphone();
        var sounds = new LinkedHashSet<String>();
        for (var alternate : new boolean[] {false, true}) {
            var sound = metaphone.doubleMetaphone(plain, alternate);
            if (sound != null && !sound.isBlank()) {
                sounds.add(sound + '\n' + birthYear);
            }
        }
        return sounds;
    }
}
