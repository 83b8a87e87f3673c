/**
 */
package org.verdigris.model.estate.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.verdigris.model.estate.DriverState;
import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.GuestControlSet;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Guest Control Set</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.impl.GuestControlSetImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.GuestControlSetImpl#getCurrent <em>Current</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.GuestControlSetImpl#getLastKnownGood <em>Last Known Good</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.GuestControlSetImpl#getScsi <em>Scsi</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.GuestControlSetImpl#getScsiDriver <em>Scsi Driver</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.GuestControlSetImpl#getScsiFindings <em>Scsi Findings</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.GuestControlSetImpl#getIde <em>Ide</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.GuestControlSetImpl#getIdeFindings <em>Ide Findings</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GuestControlSetImpl extends EObjectImpl implements GuestControlSet
{
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final Integer NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected Integer number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getCurrent() <em>Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrent()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean CURRENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCurrent() <em>Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrent()
	 * @generated
	 * @ordered
	 */
	protected Boolean current = CURRENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getLastKnownGood() <em>Last Known Good</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastKnownGood()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean LAST_KNOWN_GOOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLastKnownGood() <em>Last Known Good</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastKnownGood()
	 * @generated
	 * @ordered
	 */
	protected Boolean lastKnownGood = LAST_KNOWN_GOOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getScsi() <em>Scsi</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScsi()
	 * @generated
	 * @ordered
	 */
	protected static final DriverState SCSI_EDEFAULT = DriverState.UNSAFE;

	/**
	 * The cached value of the '{@link #getScsi() <em>Scsi</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScsi()
	 * @generated
	 * @ordered
	 */
	protected DriverState scsi = SCSI_EDEFAULT;

	/**
	 * The default value of the '{@link #getScsiDriver() <em>Scsi Driver</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScsiDriver()
	 * @generated
	 * @ordered
	 */
	protected static final String SCSI_DRIVER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScsiDriver() <em>Scsi Driver</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScsiDriver()
	 * @generated
	 * @ordered
	 */
	protected String scsiDriver = SCSI_DRIVER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getScsiFindings() <em>Scsi Findings</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScsiFindings()
	 * @generated
	 * @ordered
	 */
	protected EList<String> scsiFindings;

	/**
	 * The default value of the '{@link #getIde() <em>Ide</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIde()
	 * @generated
	 * @ordered
	 */
	protected static final DriverState IDE_EDEFAULT = DriverState.UNSAFE;

	/**
	 * The cached value of the '{@link #getIde() <em>Ide</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIde()
	 * @generated
	 * @ordered
	 */
	protected DriverState ide = IDE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getIdeFindings() <em>Ide Findings</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdeFindings()
	 * @generated
	 * @ordered
	 */
	protected EList<String> ideFindings;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GuestControlSetImpl()
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
		return EstatePackage.Literals.GUEST_CONTROL_SET;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getNumber()
	{
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(Integer newNumber)
	{
		Integer oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.GUEST_CONTROL_SET__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getCurrent()
	{
		return current;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCurrent(Boolean newCurrent)
	{
		Boolean oldCurrent = current;
		current = newCurrent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.GUEST_CONTROL_SET__CURRENT, oldCurrent, current));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getLastKnownGood()
	{
		return lastKnownGood;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastKnownGood(Boolean newLastKnownGood)
	{
		Boolean oldLastKnownGood = lastKnownGood;
		lastKnownGood = newLastKnownGood;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.GUEST_CONTROL_SET__LAST_KNOWN_GOOD, oldLastKnownGood, lastKnownGood));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DriverState getScsi()
	{
		return scsi;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScsi(DriverState newScsi)
	{
		DriverState oldScsi = scsi;
		scsi = newScsi == null ? SCSI_EDEFAULT : newScsi;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.GUEST_CONTROL_SET__SCSI, oldScsi, scsi));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getScsiDriver()
	{
		return scsiDriver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScsiDriver(String newScsiDriver)
	{
		String oldScsiDriver = scsiDriver;
		scsiDriver = newScsiDriver;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.GUEST_CONTROL_SET__SCSI_DRIVER, oldScsiDriver, scsiDriver));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getScsiFindings()
	{
		if (scsiFindings == null)
		{
			scsiFindings = new EDataTypeEList<String>(String.class, this, EstatePackage.GUEST_CONTROL_SET__SCSI_FINDINGS);
		}
		return scsiFindings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DriverState getIde()
	{
		return ide;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIde(DriverState newIde)
	{
		DriverState oldIde = ide;
		ide = newIde == null ? IDE_EDEFAULT : newIde;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.GUEST_CONTROL_SET__IDE, oldIde, ide));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getIdeFindings()
	{
		if (ideFindings == null)
		{
			ideFindings = new EDataTypeEList<String>(String.class, this, EstatePackage.GUEST_CONTROL_SET__IDE_FINDINGS);
		}
		return ideFindings;
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
			case EstatePackage.GUEST_CONTROL_SET__NUMBER:
				return getNumber();
			case EstatePackage.GUEST_CONTROL_SET__CURRENT:
				return getCurrent();
			case EstatePackage.GUEST_CONTROL_SET__LAST_KNOWN_GOOD:
				return getLastKnownGood();
			case EstatePackage.GUEST_CONTROL_SET__SCSI:
				return getScsi();
			case EstatePackage.GUEST_CONTROL_SET__SCSI_DRIVER:
				return getScsiDriver();
			case EstatePackage.GUEST_CONTROL_SET__SCSI_FINDINGS:
				return getScsiFindings();
			case EstatePackage.GUEST_CONTROL_SET__IDE:
				return getIde();
			case EstatePackage.GUEST_CONTROL_SET__IDE_FINDINGS:
				return getIdeFindings();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case EstatePackage.GUEST_CONTROL_SET__NUMBER:
				setNumber((Integer)newValue);
				return;
			case EstatePackage.GUEST_CONTROL_SET__CURRENT:
				setCurrent((Boolean)newValue);
				return;
			case EstatePackage.GUEST_CONTROL_SET__LAST_KNOWN_GOOD:
				setLastKnownGood((Boolean)newValue);
				return;
			case EstatePackage.GUEST_CONTROL_SET__SCSI:
				setScsi((DriverState)newValue);
				return;
			case EstatePackage.GUEST_CONTROL_SET__SCSI_DRIVER:
				setScsiDriver((String)newValue);
				return;
			case EstatePackage.GUEST_CONTROL_SET__SCSI_FINDINGS:
				getScsiFindings().clear();
				getScsiFindings().addAll((Collection<? extends String>)newValue);
				return;
			case EstatePackage.GUEST_CONTROL_SET__IDE:
				setIde((DriverState)newValue);
				return;
			case EstatePackage.GUEST_CONTROL_SET__IDE_FINDINGS:
				getIdeFindings().clear();
				getIdeFindings().addAll((Collection<? extends String>)newValue);
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
			case EstatePackage.GUEST_CONTROL_SET__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case EstatePackage.GUEST_CONTROL_SET__CURRENT:
				setCurrent(CURRENT_EDEFAULT);
				return;
			case EstatePackage.GUEST_CONTROL_SET__LAST_KNOWN_GOOD:
				setLastKnownGood(LAST_KNOWN_GOOD_EDEFAULT);
				return;
			case EstatePackage.GUEST_CONTROL_SET__SCSI:
				setScsi(SCSI_EDEFAULT);
				return;
			case EstatePackage.GUEST_CONTROL_SET__SCSI_DRIVER:
				setScsiDriver(SCSI_DRIVER_EDEFAULT);
				return;
			case EstatePackage.GUEST_CONTROL_SET__SCSI_FINDINGS:
				getScsiFindings().clear();
				return;
			case EstatePackage.GUEST_CONTROL_SET__IDE:
				setIde(IDE_EDEFAULT);
				return;
			case EstatePackage.GUEST_CONTROL_SET__IDE_FINDINGS:
				getIdeFindings().clear();
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
			case EstatePackage.GUEST_CONTROL_SET__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case EstatePackage.GUEST_CONTROL_SET__CURRENT:
				return CURRENT_EDEFAULT == null ? current != null : !CURRENT_EDEFAULT.equals(current);
			case EstatePackage.GUEST_CONTROL_SET__LAST_KNOWN_GOOD:
				return LAST_KNOWN_GOOD_EDEFAULT == null ? lastKnownGood != null : !LAST_KNOWN_GOOD_EDEFAULT.equals(lastKnownGood);
			case EstatePackage.GUEST_CONTROL_SET__SCSI:
				return scsi != SCSI_EDEFAULT;
			case EstatePackage.GUEST_CONTROL_SET__SCSI_DRIVER:
				return SCSI_DRIVER_EDEFAULT == null ? scsiDriver != null : !SCSI_DRIVER_EDEFAULT.equals(scsiDriver);
			case EstatePackage.GUEST_CONTROL_SET__SCSI_FINDINGS:
				return scsiFindings != null && !scsiFindings.isEmpty();
			case EstatePackage.GUEST_CONTROL_SET__IDE:
				return ide != IDE_EDEFAULT;
			case EstatePackage.GUEST_CONTROL_SET__IDE_FINDINGS:
				return ideFindings != null && !ideFindings.isEmpty();
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
		result.append(" (number: ");
		result.append(number);
		result.append(", current: ");
		result.append(current);
		result.append(", lastKnownGood: ");
		result.append(lastKnownGood);
		result.append(", scsi: ");
		result.append(scsi);
		result.append(", scsiDriver: ");
		result.append(scsiDriver);
		result.append(", scsiFindings: ");
		result.append(scsiFindings);
		result.append(", ide: ");
		result.append(ide);
		result.append(", ideFindings: ");
		result.append(ideFindings);
		result.append(')');
		return result.toString();
	}

} //GuestControlSetImpl
