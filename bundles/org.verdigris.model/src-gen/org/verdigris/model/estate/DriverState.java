/**
 */
package org.verdigris.model.estate;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Driver State</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Whether Windows could start from a controller.
 * <!-- end-model-doc -->
 * @see org.verdigris.model.estate.EstatePackage#getDriverState()
 * @model
 * @generated
 */
public enum DriverState implements Enumerator
{
	/**
	 * The '<em><b>UNSAFE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNSAFE_VALUE
	 * @generated
	 * @ordered
	 */
	UNSAFE(0, "UNSAFE", "UNSAFE"),

	/**
	 * The '<em><b>READY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #READY_VALUE
	 * @generated
	 * @ordered
	 */
	READY(1, "READY", "READY"),

	/**
	 * The '<em><b>READY SLOW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #READY_SLOW_VALUE
	 * @generated
	 * @ordered
	 */
	READY_SLOW(2, "READY_SLOW", "READY_SLOW"),

	/**
	 * The '<em><b>NEEDS REGISTRY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NEEDS_REGISTRY_VALUE
	 * @generated
	 * @ordered
	 */
	NEEDS_REGISTRY(3, "NEEDS_REGISTRY", "NEEDS_REGISTRY"),

	/**
	 * The '<em><b>NEEDS DRIVER FILE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NEEDS_DRIVER_FILE_VALUE
	 * @generated
	 * @ordered
	 */
	NEEDS_DRIVER_FILE(4, "NEEDS_DRIVER_FILE", "NEEDS_DRIVER_FILE"),

	/**
	 * The '<em><b>NOT APPLICABLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NOT_APPLICABLE_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_APPLICABLE(5, "NOT_APPLICABLE", "NOT_APPLICABLE");

	/**
	 * The '<em><b>UNSAFE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNSAFE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UNSAFE_VALUE = 0;

	/**
	 * The '<em><b>READY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #READY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int READY_VALUE = 1;

	/**
	 * The '<em><b>READY SLOW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #READY_SLOW
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int READY_SLOW_VALUE = 2;

	/**
	 * The '<em><b>NEEDS REGISTRY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NEEDS_REGISTRY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NEEDS_REGISTRY_VALUE = 3;

	/**
	 * The '<em><b>NEEDS DRIVER FILE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NEEDS_DRIVER_FILE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NEEDS_DRIVER_FILE_VALUE = 4;

	/**
	 * The '<em><b>NOT APPLICABLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NOT_APPLICABLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NOT_APPLICABLE_VALUE = 5;

	/**
	 * An array of all the '<em><b>Driver State</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final DriverState[] VALUES_ARRAY =
		new DriverState[]
		{
			UNSAFE,
			READY,
			READY_SLOW,
			NEEDS_REGISTRY,
			NEEDS_DRIVER_FILE,
			NOT_APPLICABLE,
		};

	/**
	 * A public read-only list of all the '<em><b>Driver State</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<DriverState> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Driver State</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DriverState get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			DriverState result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Driver State</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DriverState getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			DriverState result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Driver State</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DriverState get(int value)
	{
		switch (value)
		{
			case UNSAFE_VALUE: return UNSAFE;
			case READY_VALUE: return READY;
			case READY_SLOW_VALUE: return READY_SLOW;
			case NEEDS_REGISTRY_VALUE: return NEEDS_REGISTRY;
			case NEEDS_DRIVER_FILE_VALUE: return NEEDS_DRIVER_FILE;
			case NOT_APPLICABLE_VALUE: return NOT_APPLICABLE;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private DriverState(int value, String name, String literal)
	{
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue()
	{
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName()
	{
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral()
	{
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		return literal;
	}
	
} //DriverState
