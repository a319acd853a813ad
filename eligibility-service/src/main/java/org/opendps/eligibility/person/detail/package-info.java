/** What is known of a person: names, numbers, address, needs of communication, and what the national return asks for. */
@NullMarked
package org.opendps.eligibility.person.detail;

import org.jspecify.annotations.NullMarked;
