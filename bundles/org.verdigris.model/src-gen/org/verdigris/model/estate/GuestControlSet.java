/**
 */
package org.verdigris.model.estate;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Guest Control Set</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A configuration of Windows, and from where it could start.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.GuestControlSet#getNumber <em>Number</em>}</li>
 *   <li>{@link org.verdigris.model.estate.GuestControlSet#getCurrent <em>Current</em>}</li>
 *   <li>{@link org.verdigris.model.estate.GuestControlSet#getLastKnownGood <em>Last Known Good</em>}</li>
 *   <li>{@link org.verdigris.model.estate.GuestControlSet#getScsi <em>Scsi</em>}</li>
 *   <li>{@link org.verdigris.model.estate.GuestControlSet#getScsiDriver <em>Scsi Driver</em>}</li>
 *   <li>{@link org.verdigris.model.estate.GuestControlSet#getScsiFindings <em>Scsi Findings</em>}</li>
 *   <li>{@link org.verdigris.model.estate.GuestControlSet#getIde <em>Ide</em>}</li>
 *   <li>{@link org.verdigris.model.estate.GuestControlSet#getIdeFindings <em>Ide Findings</em>}</li>
 * </ul>
 *
 * @see org.verdigris.model.estate.EstatePackage#getGuestControlSet()
 * @model
 * @generated
 */
public interface GuestControlSet extends EObject
{
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(Integer)
	 * @see org.verdigris.model.estate.EstatePackage#getGuestControlSet_Number()
	 * @model dataType="org.verdigris.model.estate.Number"
	 * @generated
	 */
	Integer getNumber();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.GuestControlSet#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(Integer value);

	/**
	 * Returns the value of the '<em><b>Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Current</em>' attribute.
	 * @see #setCurrent(Boolean)
	 * @see org.verdigris.model.estate.EstatePackage#getGuestControlSet_Current()
	 * @model dataType="org.verdigris.model.estate.Flag"
	 * @generated
	 */
	Boolean getCurrent();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.GuestControlSet#getCurrent <em>Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Current</em>' attribute.
	 * @see #getCurrent()
	 * @generated
	 */
	void setCurrent(Boolean value);

	/**
	 * Returns the value of the '<em><b>Last Known Good</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is used when the last one failed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Known Good</em>' attribute.
	 * @see #setLastKnownGood(Boolean)
	 * @see org.verdigris.model.estate.EstatePackage#getGuestControlSet_LastKnownGood()
	 * @model dataType="org.verdigris.model.estate.Flag"
	 * @generated
	 */
	Boolean getLastKnownGood();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.GuestControlSet#getLastKnownGood <em>Last Known Good</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Known Good</em>' attribute.
	 * @see #getLastKnownGood()
	 * @generated
	 */
	void setLastKnownGood(Boolean value);

	/**
	 * Returns the value of the '<em><b>Scsi</b></em>' attribute.
	 * The literals are from the enumeration {@link org.verdigris.model.estate.DriverState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it could start from the emulated SCSI adapter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scsi</em>' attribute.
	 * @see org.verdigris.model.estate.DriverState
	 * @see #setScsi(DriverState)
	 * @see org.verdigris.model.estate.EstatePackage#getGuestControlSet_Scsi()
	 * @model
	 * @generated
	 */
	DriverState getScsi();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.GuestControlSet#getScsi <em>Scsi</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scsi</em>' attribute.
	 * @see org.verdigris.model.estate.DriverState
	 * @see #getScsi()
	 * @generated
	 */
	void setScsi(DriverState value);

	/**
	 * Returns the value of the '<em><b>Scsi Driver</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The service that would drive the adapter; absent if none is known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scsi Driver</em>' attribute.
	 * @see #setScsiDriver(String)
	 * @see org.verdigris.model.estate.EstatePackage#getGuestControlSet_ScsiDriver()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	String getScsiDriver();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.GuestControlSet#getScsiDriver <em>Scsi Driver</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scsi Driver</em>' attribute.
	 * @see #getScsiDriver()
	 * @generated
	 */
	void setScsiDriver(String value);

	/**
	 * Returns the value of the '<em><b>Scsi Findings</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sentences that say what was found and is missing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scsi Findings</em>' attribute list.
	 * @see org.verdigris.model.estate.EstatePackage#getGuestControlSet_ScsiFindings()
	 * @model unique="false" dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	EList<String> getScsiFindings();

	/**
	 * Returns the value of the '<em><b>Ide</b></em>' attribute.
	 * The literals are from the enumeration {@link org.verdigris.model.estate.DriverState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it could start from the emulated IDE controller.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ide</em>' attribute.
	 * @see org.verdigris.model.estate.DriverState
	 * @see #setIde(DriverState)
	 * @see org.verdigris.model.estate.EstatePackage#getGuestControlSet_Ide()
	 * @model
	 * @generated
	 */
	DriverState getIde();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.GuestControlSet#getIde <em>Ide</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ide</em>' attribute.
	 * @see org.verdigris.model.estate.DriverState
	 * @see #getIde()
	 * @generated
	 */
	void setIde(DriverState value);

	/**
	 * Returns the value of the '<em><b>Ide Findings</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sentences that say what was found and is missing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ide Findings</em>' attribute list.
	 * @see org.verdigris.model.estate.EstatePackage#getGuestControlSet_IdeFindings()
	 * @model unique="false" dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	EList<String> getIdeFindings();

} // GuestControlSet
