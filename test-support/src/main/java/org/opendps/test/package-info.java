/**
 * What the tests of every service share: a real database and a real broker, tokens that the service checks, and the
 * rules of the house.
 */
@NullMarked
package org.opendps.test;

import org.jspecify.annotations.NullMarked;
