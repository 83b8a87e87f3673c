/**
 */
package org.verdigris.model.estate.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.verdigris.model.estate.Bios;
import org.verdigris.model.estate.EstatePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Bios</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.impl.BiosImpl#getBaseBoardSerialNumber <em>Base Board Serial Number</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.BiosImpl#getSerialNumber <em>Serial Number</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.BiosImpl#getChassisAssetTag <em>Chassis Asset Tag</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.BiosImpl#getChassisSerialNumber <em>Chassis Serial Number</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.BiosImpl#getGuid <em>Guid</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.BiosImpl#getCmos <em>Cmos</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.BiosImpl#getTime <em>Time</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.BiosImpl#getTimeSyncAtBoot <em>Time Sync At Boot</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BiosImpl extends EObjectImpl implements Bios
{
	/**
	 * The default value of the '{@link #getBaseBoardSerialNumber() <em>Base Board Serial Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaseBoardSerialNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String BASE_BOARD_SERIAL_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBaseBoardSerialNumber() <em>Base Board Serial Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaseBoardSerialNumber()
	 * @generated
	 * @ordered
	 */
	protected String baseBoardSerialNumber = BASE_BOARD_SERIAL_NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getSerialNumber() <em>Serial Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSerialNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String SERIAL_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSerialNumber() <em>Serial Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSerialNumber()
	 * @generated
	 * @ordered
	 */
	protected String serialNumber = SERIAL_NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getChassisAssetTag() <em>Chassis Asset Tag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChassisAssetTag()
	 * @generated
	 * @ordered
	 */
	protected static final String CHASSIS_ASSET_TAG_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChassisAssetTag() <em>Chassis Asset Tag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChassisAssetTag()
	 * @generated
	 * @ordered
	 */
	protected String chassisAssetTag = CHASSIS_ASSET_TAG_EDEFAULT;

	/**
	 * The default value of the '{@link #getChassisSerialNumber() <em>Chassis Serial Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChassisSerialNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String CHASSIS_SERIAL_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChassisSerialNumber() <em>Chassis Serial Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChassisSerialNumber()
	 * @generated
	 * @ordered
	 */
	protected String chassisSerialNumber = CHASSIS_SERIAL_NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getGuid() <em>Guid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuid()
	 * @generated
	 * @ordered
	 */
	protected static final String GUID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGuid() <em>Guid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuid()
	 * @generated
	 * @ordered
	 */
	protected String guid = GUID_EDEFAULT;

	/**
	 * The default value of the '{@link #getCmos() <em>Cmos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCmos()
	 * @generated
	 * @ordered
	 */
	protected static final String CMOS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCmos() <em>Cmos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCmos()
	 * @generated
	 * @ordered
	 */
	protected String cmos = CMOS_EDEFAULT;

	/**
	 * The default value of the '{@link #getTime() <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTime()
	 * @generated
	 * @ordered
	 */
	protected static final String TIME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTime() <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTime()
	 * @generated
	 * @ordered
	 */
	protected String time = TIME_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimeSyncAtBoot() <em>Time Sync At Boot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeSyncAtBoot()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean TIME_SYNC_AT_BOOT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTimeSyncAtBoot() <em>Time Sync At Boot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeSyncAtBoot()
	 * @generated
	 * @ordered
	 */
	protected Boolean timeSyncAtBoot = TIME_SYNC_AT_BOOT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BiosImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return EstatePackage.Literals.BIOS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBaseBoardSerialNumber()
	{
		return baseBoardSerialNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBaseBoardSerialNumber(String newBaseBoardSerialNumber)
	{
		String oldBaseBoardSerialNumber = baseBoardSerialNumber;
		baseBoardSerialNumber = newBaseBoardSerialNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.BIOS__BASE_BOARD_SERIAL_NUMBER, oldBaseBoardSerialNumber, baseBoardSerialNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSerialNumber()
	{
		return serialNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSerialNumber(String newSerialNumber)
	{
		String oldSerialNumber = serialNumber;
		serialNumber = newSerialNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.BIOS__SERIAL_NUMBER, oldSerialNumber, serialNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChassisAssetTag()
	{
		return chassisAssetTag;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChassisAssetTag(String newChassisAssetTag)
	{
		String oldChassisAssetTag = chassisAssetTag;
		chassisAssetTag = newChassisAssetTag;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.BIOS__CHASSIS_ASSET_TAG, oldChassisAssetTag, chassisAssetTag));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChassisSerialNumber()
	{
		return chassisSerialNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChassisSerialNumber(String newChassisSerialNumber)
	{
		String oldChassisSerialNumber = chassisSerialNumber;
		chassisSerialNumber = newChassisSerialNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.BIOS__CHASSIS_SERIAL_NUMBER, oldChassisSerialNumber, chassisSerialNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGuid()
	{
		return guid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGuid(String newGuid)
	{
		String oldGuid = guid;
		guid = newGuid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.BIOS__GUID, oldGuid, guid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCmos()
	{
		return cmos;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCmos(String newCmos)
	{
		String oldCmos = cmos;
		cmos = newCmos;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.BIOS__CMOS, oldCmos, cmos));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTime()
	{
		return time;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTime(String newTime)
	{
		String oldTime = time;
		time = newTime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.BIOS__TIME, oldTime, time));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getTimeSyncAtBoot()
	{
		return timeSyncAtBoot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeSyncAtBoot(Boolean newTimeSyncAtBoot)
	{
		Boolean oldTimeSyncAtBoot = timeSyncAtBoot;
		timeSyncAtBoot = newTimeSyncAtBoot;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.BIOS__TIME_SYNC_AT_BOOT, oldTimeSyncAtBoot, timeSyncAtBoot));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType)
	{
		switch (featureID)
		{
			case EstatePackage.BIOS__BASE_BOARD_SERIAL_NUMBER:
				return getBaseBoardSerialNumber();
			case EstatePackage.BIOS__SERIAL_NUMBER:
				return getSerialNumber();
			case EstatePackage.BIOS__CHASSIS_ASSET_TAG:
				return getChassisAssetTag();
			case EstatePackage.BIOS__CHASSIS_SERIAL_NUMBER:
				return getChassisSerialNumber();
			case EstatePackage.BIOS__GUID:
				return getGuid();
			case EstatePackage.BIOS__CMOS:
				return getCmos();
			case EstatePackage.BIOS__TIME:
				return getTime();
			case EstatePackage.BIOS__TIME_SYNC_AT_BOOT:
				return getTimeSyncAtBoot();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case EstatePackage.BIOS__BASE_BOARD_SERIAL_NUMBER:
				setBaseBoardSerialNumber((String)newValue);
				return;
			case EstatePackage.BIOS__SERIAL_NUMBER:
				setSerialNumber((String)newValue);
				return;
			case EstatePackage.BIOS__CHASSIS_ASSET_TAG:
				setChassisAssetTag((String)newValue);
				return;
			case EstatePackage.BIOS__CHASSIS_SERIAL_NUMBER:
				setChassisSerialNumber((String)newValue);
				return;
			case EstatePackage.BIOS__GUID:
				setGuid((String)newValue);
				return;
			case EstatePackage.BIOS__CMOS:
				setCmos((String)newValue);
				return;
			case EstatePackage.BIOS__TIME:
				setTime((String)newValue);
				return;
			case EstatePackage.BIOS__TIME_SYNC_AT_BOOT:
				setTimeSyncAtBoot((Boolean)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID)
	{
		switch (featureID)
		{
			case EstatePackage.BIOS__BASE_BOARD_SERIAL_NUMBER:
				setBaseBoardSerialNumber(BASE_BOARD_SERIAL_NUMBER_EDEFAULT);
				return;
			case EstatePackage.BIOS__SERIAL_NUMBER:
				setSerialNumber(SERIAL_NUMBER_EDEFAULT);
				return;
			case EstatePackage.BIOS__CHASSIS_ASSET_TAG:
				setChassisAssetTag(CHASSIS_ASSET_TAG_EDEFAULT);
				return;
			case EstatePackage.BIOS__CHASSIS_SERIAL_NUMBER:
				setChassisSerialNumber(CHASSIS_SERIAL_NUMBER_EDEFAULT);
				return;
			case EstatePackage.BIOS__GUID:
				setGuid(GUID_EDEFAULT);
				return;
			case EstatePackage.BIOS__CMOS:
				setCmos(CMOS_EDEFAULT);
				return;
			case EstatePackage.BIOS__TIME:
				setTime(TIME_EDEFAULT);
				return;
			case EstatePackage.BIOS__TIME_SYNC_AT_BOOT:
				setTimeSyncAtBoot(TIME_SYNC_AT_BOOT_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID)
	{
		switch (featureID)
		{
			case EstatePackage.BIOS__BASE_BOARD_SERIAL_NUMBER:
				return BASE_BOARD_SERIAL_NUMBER_EDEFAULT == null ? baseBoardSerialNumber != null : !BASE_BOARD_SERIAL_NUMBER_EDEFAULT.equals(baseBoardSerialNumber);
			case EstatePackage.BIOS__SERIAL_NUMBER:
				return SERIAL_NUMBER_EDEFAULT == null ? serialNumber != null : !SERIAL_NUMBER_EDEFAULT.equals(serialNumber);
			case EstatePackage.BIOS__CHASSIS_ASSET_TAG:
				return CHASSIS_ASSET_TAG_EDEFAULT == null ? chassisAssetTag != null : !CHASSIS_ASSET_TAG_EDEFAULT.equals(chassisAssetTag);
			case EstatePackage.BIOS__CHASSIS_SERIAL_NUMBER:
				return CHASSIS_SERIAL_NUMBER_EDEFAULT == null ? chassisSerialNumber != null : !CHASSIS_SERIAL_NUMBER_EDEFAULT.equals(chassisSerialNumber);
			case EstatePackage.BIOS__GUID:
				return GUID_EDEFAULT == null ? guid != null : !GUID_EDEFAULT.equals(guid);
			case EstatePackage.BIOS__CMOS:
				return CMOS_EDEFAULT == null ? cmos != null : !CMOS_EDEFAULT.equals(cmos);
			case EstatePackage.BIOS__TIME:
				return TIME_EDEFAULT == null ? time != null : !TIME_EDEFAULT.equals(time);
			case EstatePackage.BIOS__TIME_SYNC_AT_BOOT:
				return TIME_SYNC_AT_BOOT_EDEFAULT == null ? timeSyncAtBoot != null : !TIME_SYNC_AT_BOOT_EDEFAULT.equals(timeSyncAtBoot);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (baseBoardSerialNumber: ");
		result.append(baseBoardSerialNumber);
		result.append(", serialNumber: ");
		result.append(serialNumber);
		result.append(", chassisAssetTag: ");
		result.append(chassisAssetTag);
		result.append(", chassisSerialNumber: ");
		result.append(chassisSerialNumber);
		result.append(", guid: ");
		result.append(guid);
		result.append(", cmos: ");
		result.append(cmos);
		result.append(", time: ");
		result.append(time);
		result.append(", timeSyncAtBoot: ");
		result.append(timeSyncAtBoot);
		result.append(')');
		return result.toString();
	}

} //BiosImpl
