package org.opendps.registry.search;

/** A postcode district and its middle, in degrees. */
record District(String code, double latitude, double longitude) {

    private static final double EARTH_RADIUS_MILES = 3_958.8;

    /** As the crow flies, on a sphere: right to half a percent, which is less than a district is wide. */
    double milesTo(District other) {
        double north = Math.toRadians(other.latitude - latitude);
        double east = Math.toRadians(other.longitude - longitude);
        double half = square(Math.sin(north / 2))
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * square(Math.sin(east / 2));
        return 2 * EARTH_RADIUS_MILES * Math.asin(Math.min(1, Math.sqrt(half)));
    }

    private static double square(double number) {
        return number * number;
    }
}
