package org.opendps.registry.profile;

/** The two checksums of VAT registration numbers: modulo 97, and since 2010 the same with 55 added. */
final class VatChecksum {

    private static final int MODULUS = 97;
    private static final int ADDED_SINCE_2010 = 55;

    private VatChecksum() {}

    static boolean fits(String nineDigits) {
        int sum = Integer.parseInt(nineDigits.substring(7));
        for (int i = 0; i < 7; i++) {
            sum += Character.digit(nineDigits.charAt(i), 10) * (8 - i);
        }
        return sum % MODULUS == 0 || (sum + ADDED_SINCE_2010) % MODULUS == 0;
    }
}
