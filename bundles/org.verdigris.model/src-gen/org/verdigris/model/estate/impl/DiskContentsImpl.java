/**
 */
package org.verdigris.model.estate.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.verdigris.model.estate.DiskContents;
import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.GuestSystem;
import org.verdigris.model.estate.GuestVolume;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Disk Contents</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.impl.DiskContentsImpl#getUnread <em>Unread</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DiskContentsImpl#getDiskSignature <em>Disk Signature</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DiskContentsImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DiskContentsImpl#getVolumes <em>Volumes</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DiskContentsImpl#getSystems <em>Systems</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DiskContentsImpl extends EObjectImpl implements DiskContents
{
	/**
	 * The default value of the '{@link #getUnread() <em>Unread</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnread()
	 * @generated
	 * @ordered
	 */
	protected static final String UNREAD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnread() <em>Unread</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnread()
	 * @generated
	 * @ordered
	 */
	protected String unread = UNREAD_EDEFAULT;

	/**
	 * The default value of the '{@link #getDiskSignature() <em>Disk Signature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiskSignature()
	 * @generated
	 * @ordered
	 */
	protected static final Long DISK_SIGNATURE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDiskSignature() <em>Disk Signature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiskSignature()
	 * @generated
	 * @ordered
	 */
	protected Long diskSignature = DISK_SIGNATURE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected EList<String> notes;

	/**
	 * The cached value of the '{@link #getVolumes() <em>Volumes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVolumes()
	 * @generated
	 * @ordered
	 */
	protected EList<GuestVolume> volumes;

	/**
	 * The cached value of the '{@link #getSystems() <em>Systems</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSystems()
	 * @generated
	 * @ordered
	 */
	protected EList<GuestSystem> systems;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DiskContentsImpl()
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
		return EstatePackage.Literals.DISK_CONTENTS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnread()
	{
		return unread;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnread(String newUnread)
	{
		String oldUnread = unread;
		unread = newUnread;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DISK_CONTENTS__UNREAD, oldUnread, unread));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getDiskSignature()
	{
		return diskSignature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDiskSignature(Long newDiskSignature)
	{
		Long oldDiskSignature = diskSignature;
		diskSignature = newDiskSignature;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DISK_CONTENTS__DISK_SIGNATURE, oldDiskSignature, diskSignature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getNotes()
	{
		if (notes == null)
		{
			notes = new EDataTypeEList<String>(String.class, this, EstatePackage.DISK_CONTENTS__NOTES);
		}
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<GuestVolume> getVolumes()
	{
		if (volumes == null)
		{
			volumes = new EObjectContainmentEList<GuestVolume>(GuestVolume.class, this, EstatePackage.DISK_CONTENTS__VOLUMES);
		}
		return volumes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<GuestSystem> getSystems()
	{
		if (systems == null)
		{
			systems = new EObjectContainmentEList<GuestSystem>(GuestSystem.class, this, EstatePackage.DISK_CONTENTS__SYSTEMS);
		}
		return systems;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
	{
		switch (featureID)
		{
			case EstatePackage.DISK_CONTENTS__VOLUMES:
				return ((InternalEList<?>)getVolumes()).basicRemove(otherEnd, msgs);
			case EstatePackage.DISK_CONTENTS__SYSTEMS:
				return ((InternalEList<?>)getSystems()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
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
			case EstatePackage.DISK_CONTENTS__UNREAD:
				return getUnread();
			case EstatePackage.DISK_CONTENTS__DISK_SIGNATURE:
				return getDiskSignature();
			case EstatePackage.DISK_CONTENTS__NOTES:
				return getNotes();
			case EstatePackage.DISK_CONTENTS__VOLUMES:
				return getVolumes();
			case EstatePackage.DISK_CONTENTS__SYSTEMS:
				return getSystems();
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
			case EstatePackage.DISK_CONTENTS__UNREAD:
				setUnread((String)newValue);
				return;
			case EstatePackage.DISK_CONTENTS__DISK_SIGNATURE:
				setDiskSignature((Long)newValue);
				return;
			case EstatePackage.DISK_CONTENTS__NOTES:
				getNotes().clear();
				getNotes().addAll((Collection<? extends String>)newValue);
				return;
			case EstatePackage.DISK_CONTENTS__VOLUMES:
				getVolumes().clear();
				getVolumes().addAll((Collection<? extends GuestVolume>)newValue);
				return;
			case EstatePackage.DISK_CONTENTS__SYSTEMS:
				getSystems().clear();
				getSystems().addAll((Collection<? extends GuestSystem>)newValue);
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
			case EstatePackage.DISK_CONTENTS__UNREAD:
				setUnread(UNREAD_EDEFAULT);
				return;
			case EstatePackage.DISK_CONTENTS__DISK_SIGNATURE:
				setDiskSignature(DISK_SIGNATURE_EDEFAULT);
				return;
			case EstatePackage.DISK_CONTENTS__NOTES:
				getNotes().clear();
				return;
			case EstatePackage.DISK_CONTENTS__VOLUMES:
				getVolumes().clear();
				return;
			case EstatePackage.DISK_CONTENTS__SYSTEMS:
				getSystems().clear();
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
			case EstatePackage.DISK_CONTENTS__UNREAD:
				return UNREAD_EDEFAULT == null ? unread != null : !UNREAD_EDEFAULT.equals(unread);
			case EstatePackage.DISK_CONTENTS__DISK_SIGNATURE:
				return DISK_SIGNATURE_EDEFAULT == null ? diskSignature != null : !DISK_SIGNATURE_EDEFAULT.equals(diskSignature);
			case EstatePackage.DISK_CONTENTS__NOTES:
				return notes != null && !notes.isEmpty();
			case EstatePackage.DISK_CONTENTS__VOLUMES:
				return volumes != null && !volumes.isEmpty();
			case EstatePackage.DISK_CONTENTS__SYSTEMS:
				return systems != null && !systems.isEmpty();
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
		result.append(" (unread: ");
		result.append(unread);
		result.append(", diskSignature: ");
		result.append(diskSignature);
		result.append(", notes: ");
		result.append(notes);
		result.append(')');
		return result.toString();
	}

} //DiskContentsImpl
