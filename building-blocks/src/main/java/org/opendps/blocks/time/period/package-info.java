/**
 * How the law counts days. The Public Contracts Regulations 2015 count from the day after the event by the calendar of
 * England and Wales; the Procurement Act 2023 counts the day of the event and leaves out the bank holidays of every
 * part of the United Kingdom.
 */
@NullMarked
package org.opendps.blocks.time.period;

import org.jspecify.annotations.NullMarked;
