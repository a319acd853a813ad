/** The arithmetic: scores and prices in, ranks out, in a way that anybody can check (domain rules R9.1 to R9.4). */
@NullMarked
package org.opendps.calloff.evaluation.ranking;

import org.jspecify.annotations.NullMarked;
