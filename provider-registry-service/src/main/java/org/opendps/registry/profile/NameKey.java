package org.opendps.registry.profile;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A name without what tells no two organisations apart: case, accents, punctuation, the legal form, "the" and "and". */
public final class NameKey {

    private static final Set<String> TELLS_NOTHING =
            Set.of("the", "and", "of", "ltd", "limited", "plc", "llp", "cic", "cio", "co");

    private NameKey() {}

    public static String of(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’.]", "")
                .replaceAll("[^a-z0-9]+", " ")
                .replace("community interest company", " ")
                .replace("charitable incorporated organisation", " ")
                .strip();
        var key = Arrays.stream(plain.split(" +"))
                .filter(word -> !TELLS_NOTHING.contains(word))
                .collect(Collectors.joining(" "));
        return key.isEmpty() ? plain : key;
    }
}
