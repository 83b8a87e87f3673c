/**
 */
package org.verdigris.model.estate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Bios</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Identity and clock of the emulated BIOS.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.Bios#getBaseBoardSerialNumber <em>Base Board Serial Number</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Bios#getSerialNumber <em>Serial Number</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Bios#getChassisAssetTag <em>Chassis Asset Tag</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Bios#getChassisSerialNumber <em>Chassis Serial Number</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Bios#getGuid <em>Guid</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Bios#getCmos <em>Cmos</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Bios#getTime <em>Time</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Bios#getTimeSyncAtBoot <em>Time Sync At Boot</em>}</li>
 * </ul>
 *
 * @see org.verdigris.model.estate.EstatePackage#getBios()
 * @model
 * @generated
 */
public interface Bios extends EObject
{
	/**
	 * Returns the value of the '<em><b>Base Board Serial Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Base Board Serial Number</em>' attribute.
	 * @see #setBaseBoardSerialNumber(String)
	 * @see org.verdigris.model.estate.EstatePackage#getBios_BaseBoardSerialNumber()
	 * @model dataType="org.verdigris.model.estate.Text"
	 *        annotation="org.verdigris.setting path='base_board/serial_number' type='string' meaning='Serial number of the base board; empty before the first start.' unit='characters' range='1..32' edit='yes' source='Virtual Server SDK' identity='true'"
	 * @generated
	 */
	String getBaseBoardSerialNumber();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Bios#getBaseBoardSerialNumber <em>Base Board Serial Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Base Board Serial Number</em>' attribute.
	 * @see #getBaseBoardSerialNumber()
	 * @generated
	 */
	void setBaseBoardSerialNumber(String value);

	/**
	 * Returns the value of the '<em><b>Serial Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Serial Number</em>' attribute.
	 * @see #setSerialNumber(String)
	 * @see org.verdigris.model.estate.EstatePackage#getBios_SerialNumber()
	 * @model dataType="org.verdigris.model.estate.Text"
	 *        annotation="org.verdigris.setting path='bios_serial_number' type='string' meaning='Serial number of the BIOS.' unit='characters' range='1..32' edit='yes' source='Virtual Server SDK' identity='true'"
	 * @generated
	 */
	String getSerialNumber();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Bios#getSerialNumber <em>Serial Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Serial Number</em>' attribute.
	 * @see #getSerialNumber()
	 * @generated
	 */
	void setSerialNumber(String value);

	/**
	 * Returns the value of the '<em><b>Chassis Asset Tag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Chassis Asset Tag</em>' attribute.
	 * @see #setChassisAssetTag(String)
	 * @see org.verdigris.model.estate.EstatePackage#getBios_ChassisAssetTag()
	 * @model dataType="org.verdigris.model.estate.Text"
	 *        annotation="org.verdigris.setting path='chassis/asset_tag' type='string' meaning='Asset tag of the chassis.' unit='characters' range='1..32' edit='yes' source='Virtual Server SDK' identity='true'"
	 * @generated
	 */
	String getChassisAssetTag();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Bios#getChassisAssetTag <em>Chassis Asset Tag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chassis Asset Tag</em>' attribute.
	 * @see #getChassisAssetTag()
	 * @generated
	 */
	void setChassisAssetTag(String value);

	/**
	 * Returns the value of the '<em><b>Chassis Serial Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Chassis Serial Number</em>' attribute.
	 * @see #setChassisSerialNumber(String)
	 * @see org.verdigris.model.estate.EstatePackage#getBios_ChassisSerialNumber()
	 * @model dataType="org.verdigris.model.estate.Text"
	 *        annotation="org.verdigris.setting path='chassis/serial_number' type='string' meaning='Serial number of the chassis.' unit='characters' range='1..32' edit='yes' source='Virtual Server SDK' identity='true'"
	 * @generated
	 */
	String getChassisSerialNumber();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Bios#getChassisSerialNumber <em>Chassis Serial Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chassis Serial Number</em>' attribute.
	 * @see #getChassisSerialNumber()
	 * @generated
	 */
	void setChassisSerialNumber(String value);

	/**
	 * Returns the value of the '<em><b>Guid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Guid</em>' attribute.
	 * @see #setGuid(String)
	 * @see org.verdigris.model.estate.EstatePackage#getBios_Guid()
	 * @model dataType="org.verdigris.model.estate.Text"
	 *        annotation="org.verdigris.setting path='bios_guid' type='string' meaning='Identity of the machine, {8-4-4-4-12}; empty before the first start.' edit='yes' source='Virtual Server SDK, BIOSGUID' identity='true'"
	 * @generated
	 */
	String getGuid();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Bios#getGuid <em>Guid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guid</em>' attribute.
	 * @see #getGuid()
	 * @generated
	 */
	void setGuid(String value);

	/**
	 * Returns the value of the '<em><b>Cmos</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cmos</em>' attribute.
	 * @see #setCmos(String)
	 * @see org.verdigris.model.estate.EstatePackage#getBios_Cmos()
	 * @model dataType="org.verdigris.model.estate.HexBytes"
	 *        annotation="org.verdigris.setting path='cmos' type='bytes' meaning='Contents of the CMOS memory.' edit='keep' source='observed in all known files' identity='true'"
	 * @generated
	 */
	String getCmos();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Bios#getCmos <em>Cmos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cmos</em>' attribute.
	 * @see #getCmos()
	 * @generated
	 */
	void setCmos(String value);

	/**
	 * Returns the value of the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Time</em>' attribute.
	 * @see #setTime(String)
	 * @see org.verdigris.model.estate.EstatePackage#getBios_Time()
	 * @model dataType="org.verdigris.model.estate.HexBytes"
	 *        annotation="org.verdigris.setting path='time_bytes' type='bytes' meaning='Clock registers.' edit='keep' source='observed in all known files' identity='true'"
	 * @generated
	 */
	String getTime();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Bios#getTime <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time</em>' attribute.
	 * @see #getTime()
	 * @generated
	 */
	void setTime(String value);

	/**
	 * Returns the value of the '<em><b>Time Sync At Boot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Time Sync At Boot</em>' attribute.
	 * @see #setTimeSyncAtBoot(Boolean)
	 * @see org.verdigris.model.estate.EstatePackage#getBios_TimeSyncAtBoot()
	 * @model dataType="org.verdigris.model.estate.Flag"
	 *        annotation="org.verdigris.setting path='time_sync_at_boot' type='boolean' meaning='Set the clock from the host at start; on unless said otherwise.' edit='yes' source='Windows Virtual PC SDK'"
	 * @generated
	 */
	Boolean getTimeSyncAtBoot();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Bios#getTimeSyncAtBoot <em>Time Sync At Boot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Sync At Boot</em>' attribute.
	 * @see #getTimeSyncAtBoot()
	 * @generated
	 */
	void setTimeSyncAtBoot(Boolean value);

} // Bios
