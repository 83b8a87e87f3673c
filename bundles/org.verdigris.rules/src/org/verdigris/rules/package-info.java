/** What a rule is, what it finds, and what it says of what it could not look at. */
package org.verdigris.rules;
