/** The example estate: three hosts, a dozen machines, and faults put there on purpose. */
package org.verdigris.testing.example;
