/**
 */
package org.verdigris.model.estate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Integration</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Integration of guest and host through the Virtual Machine Additions.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.Integration#getMouse <em>Mouse</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Integration#getAdditions <em>Additions</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Integration#getGuestName <em>Guest Name</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Integration#getGuestShortName <em>Guest Short Name</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Integration#getGuestBuild <em>Guest Build</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Integration#getGuestRevision <em>Guest Revision</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Integration#getGuestSuite <em>Guest Suite</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Integration#getVideoDepth <em>Video Depth</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Integration#getVideoHeight <em>Video Height</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Integration#getVideoWidth <em>Video Width</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Integration#getHeartbeatTime <em>Heartbeat Time</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Integration#getHeartbeatRate <em>Heartbeat Rate</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Integration#getHeartbeatFailureInterval <em>Heartbeat Failure Interval</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Integration#getHeartbeatFailureAttempts <em>Heartbeat Failure Attempts</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Integration#getTimeSync <em>Time Sync</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Integration#getTimeSyncFrequency <em>Time Sync Frequency</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Integration#getTimeSyncThreshold <em>Time Sync Threshold</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Integration#getFolderSharing <em>Folder Sharing</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Integration#getFolderSharingLoadAllowed <em>Folder Sharing Load Allowed</em>}</li>
 * </ul>
 *
 * @see org.verdigris.model.estate.EstatePackage#getIntegration()
 * @model
 * @generated
 */
public interface Integration extends EObject
{
	/**
	 * Returns the value of the '<em><b>Mouse</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mouse</em>' attribute.
	 * @see #setMouse(Boolean)
	 * @see org.verdigris.model.estate.EstatePackage#getIntegration_Mouse()
	 * @model dataType="org.verdigris.model.estate.Flag"
	 *        annotation="org.verdigris.setting path='mouse/allow' type='boolean' meaning='The mouse moves freely between guest and host.' edit='yes' source='observed in all known files'"
	 * @generated
	 */
	Boolean getMouse();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Integration#getMouse <em>Mouse</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mouse</em>' attribute.
	 * @see #getMouse()
	 * @generated
	 */
	void setMouse(Boolean value);

	/**
	 * Returns the value of the '<em><b>Additions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Additions</em>' attribute.
	 * @see #setAdditions(String)
	 * @see org.verdigris.model.estate.EstatePackage#getIntegration_Additions()
	 * @model dataType="org.verdigris.model.estate.Text"
	 *        annotation="org.verdigris.setting path='version/additions_number' type='string' meaning='Version of the Additions as last seen.' edit='show' source='Virtual Server SDK'"
	 * @generated
	 */
	String getAdditions();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Integration#getAdditions <em>Additions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Additions</em>' attribute.
	 * @see #getAdditions()
	 * @generated
	 */
	void setAdditions(String value);

	/**
	 * Returns the value of the '<em><b>Guest Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Guest Name</em>' attribute.
	 * @see #setGuestName(String)
	 * @see org.verdigris.model.estate.EstatePackage#getIntegration_GuestName()
	 * @model dataType="org.verdigris.model.estate.Text"
	 *        annotation="org.verdigris.setting path='version/guest_os/long_name' type='string' meaning='Name of the guest operating system as last seen.' edit='show' source='observed in known files'"
	 * @generated
	 */
	String getGuestName();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Integration#getGuestName <em>Guest Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guest Name</em>' attribute.
	 * @see #getGuestName()
	 * @generated
	 */
	void setGuestName(String value);

	/**
	 * Returns the value of the '<em><b>Guest Short Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Guest Short Name</em>' attribute.
	 * @see #setGuestShortName(String)
	 * @see org.verdigris.model.estate.EstatePackage#getIntegration_GuestShortName()
	 * @model dataType="org.verdigris.model.estate.Text"
	 *        annotation="org.verdigris.setting path='version/guest_os/short_name' type='string' meaning='Short name of the guest operating system as last seen.' edit='show' source='observed in known files'"
	 * @generated
	 */
	String getGuestShortName();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Integration#getGuestShortName <em>Guest Short Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guest Short Name</em>' attribute.
	 * @see #getGuestShortName()
	 * @generated
	 */
	void setGuestShortName(String value);

	/**
	 * Returns the value of the '<em><b>Guest Build</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Guest Build</em>' attribute.
	 * @see #setGuestBuild(String)
	 * @see org.verdigris.model.estate.EstatePackage#getIntegration_GuestBuild()
	 * @model dataType="org.verdigris.model.estate.Text"
	 *        annotation="org.verdigris.setting path='version/guest_os/build_number' type='string' meaning='Build of the guest operating system as last seen.' edit='show' source='observed in known files'"
	 * @generated
	 */
	String getGuestBuild();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Integration#getGuestBuild <em>Guest Build</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guest Build</em>' attribute.
	 * @see #getGuestBuild()
	 * @generated
	 */
	void setGuestBuild(String value);

	/**
	 * Returns the value of the '<em><b>Guest Revision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Guest Revision</em>' attribute.
	 * @see #setGuestRevision(String)
	 * @see org.verdigris.model.estate.EstatePackage#getIntegration_GuestRevision()
	 * @model dataType="org.verdigris.model.estate.Text"
	 *        annotation="org.verdigris.setting path='version/guest_os/revision_number' type='string' meaning='Revision of the guest operating system as last seen.' edit='show' source='observed in known files'"
	 * @generated
	 */
	String getGuestRevision();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Integration#getGuestRevision <em>Guest Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guest Revision</em>' attribute.
	 * @see #getGuestRevision()
	 * @generated
	 */
	void setGuestRevision(String value);

	/**
	 * Returns the value of the '<em><b>Guest Suite</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Guest Suite</em>' attribute.
	 * @see #setGuestSuite(String)
	 * @see org.verdigris.model.estate.EstatePackage#getIntegration_GuestSuite()
	 * @model dataType="org.verdigris.model.estate.Text"
	 *        annotation="org.verdigris.setting path='version/guest_os/suite_name' type='string' meaning='Suite of the guest operating system as last seen.' edit='show' source='observed in known files'"
	 * @generated
	 */
	String getGuestSuite();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Integration#getGuestSuite <em>Guest Suite</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guest Suite</em>' attribute.
	 * @see #getGuestSuite()
	 * @generated
	 */
	void setGuestSuite(String value);

	/**
	 * Returns the value of the '<em><b>Video Depth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Video Depth</em>' attribute.
	 * @see #setVideoDepth(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getIntegration_VideoDepth()
	 * @model dataType="org.verdigris.model.estate.UnsignedInteger"
	 *        annotation="org.verdigris.setting path='video/user_selected/depth' type='integer' meaning='Colour depth the user chose.' unit='bits' edit='yes' source='observed in all known files'"
	 * @generated
	 */
	Long getVideoDepth();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Integration#getVideoDepth <em>Video Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Video Depth</em>' attribute.
	 * @see #getVideoDepth()
	 * @generated
	 */
	void setVideoDepth(Long value);

	/**
	 * Returns the value of the '<em><b>Video Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Video Height</em>' attribute.
	 * @see #setVideoHeight(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getIntegration_VideoHeight()
	 * @model dataType="org.verdigris.model.estate.UnsignedInteger"
	 *        annotation="org.verdigris.setting path='video/user_selected/height' type='integer' meaning='Height the user chose.' unit='pixels' edit='yes' source='observed in all known files'"
	 * @generated
	 */
	Long getVideoHeight();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Integration#getVideoHeight <em>Video Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Video Height</em>' attribute.
	 * @see #getVideoHeight()
	 * @generated
	 */
	void setVideoHeight(Long value);

	/**
	 * Returns the value of the '<em><b>Video Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Video Width</em>' attribute.
	 * @see #setVideoWidth(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getIntegration_VideoWidth()
	 * @model dataType="org.verdigris.model.estate.UnsignedInteger"
	 *        annotation="org.verdigris.setting path='video/user_selected/width' type='integer' meaning='Width the user chose.' unit='pixels' edit='yes' source='observed in all known files'"
	 * @generated
	 */
	Long getVideoWidth();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Integration#getVideoWidth <em>Video Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Video Width</em>' attribute.
	 * @see #getVideoWidth()
	 * @generated
	 */
	void setVideoWidth(Long value);

	/**
	 * Returns the value of the '<em><b>Heartbeat Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Heartbeat Time</em>' attribute.
	 * @see #setHeartbeatTime(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getIntegration_HeartbeatTime()
	 * @model dataType="org.verdigris.model.estate.UnsignedInteger"
	 *        annotation="org.verdigris.setting path='heartbeat/time' type='integer' meaning='Block of time in which heartbeats are counted; 60 unless said otherwise.' unit='s' edit='yes' source='Virtual Server SDK, IsHeartbeating'"
	 * @generated
	 */
	Long getHeartbeatTime();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Integration#getHeartbeatTime <em>Heartbeat Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Heartbeat Time</em>' attribute.
	 * @see #getHeartbeatTime()
	 * @generated
	 */
	void setHeartbeatTime(Long value);

	/**
	 * Returns the value of the '<em><b>Heartbeat Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Heartbeat Rate</em>' attribute.
	 * @see #setHeartbeatRate(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getIntegration_HeartbeatRate()
	 * @model dataType="org.verdigris.model.estate.UnsignedInteger"
	 *        annotation="org.verdigris.setting path='heartbeat/rate' type='integer' meaning='Heartbeats expected; 10 unless said otherwise.' unit='ticks' edit='yes' source='Virtual Server SDK, IsHeartbeating'"
	 * @generated
	 */
	Long getHeartbeatRate();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Integration#getHeartbeatRate <em>Heartbeat Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Heartbeat Rate</em>' attribute.
	 * @see #getHeartbeatRate()
	 * @generated
	 */
	void setHeartbeatRate(Long value);

	/**
	 * Returns the value of the '<em><b>Heartbeat Failure Interval</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Heartbeat Failure Interval</em>' attribute.
	 * @see #setHeartbeatFailureInterval(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getIntegration_HeartbeatFailureInterval()
	 * @model dataType="org.verdigris.model.estate.UnsignedInteger"
	 *        annotation="org.verdigris.setting path='heartbeat/failure_interval' type='integer' meaning='Pause between restart attempts; 10 unless said otherwise.' unit='s' edit='yes' source='Virtual Server SDK, IsHeartbeating'"
	 * @generated
	 */
	Long getHeartbeatFailureInterval();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Integration#getHeartbeatFailureInterval <em>Heartbeat Failure Interval</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Heartbeat Failure Interval</em>' attribute.
	 * @see #getHeartbeatFailureInterval()
	 * @generated
	 */
	void setHeartbeatFailureInterval(Long value);

	/**
	 * Returns the value of the '<em><b>Heartbeat Failure Attempts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Heartbeat Failure Attempts</em>' attribute.
	 * @see #setHeartbeatFailureAttempts(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getIntegration_HeartbeatFailureAttempts()
	 * @model dataType="org.verdigris.model.estate.UnsignedInteger"
	 *        annotation="org.verdigris.setting path='heartbeat/failure_attempts' type='integer' meaning='Restart attempts after silence; 12 unless said otherwise.' edit='yes' source='Virtual Server SDK, IsHeartbeating'"
	 * @generated
	 */
	Long getHeartbeatFailureAttempts();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Integration#getHeartbeatFailureAttempts <em>Heartbeat Failure Attempts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Heartbeat Failure Attempts</em>' attribute.
	 * @see #getHeartbeatFailureAttempts()
	 * @generated
	 */
	void setHeartbeatFailureAttempts(Long value);

	/**
	 * Returns the value of the '<em><b>Time Sync</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Time Sync</em>' attribute.
	 * @see #setTimeSync(Boolean)
	 * @see org.verdigris.model.estate.EstatePackage#getIntegration_TimeSync()
	 * @model dataType="org.verdigris.model.estate.Flag"
	 *        annotation="org.verdigris.setting path='host_time_sync/enabled' type='boolean' meaning='Keep the guest clock with the host; on unless said otherwise. Changeable while the machine is off and not saved.' edit='yes' source='Virtual Server SDK'"
	 * @generated
	 */
	Boolean getTimeSync();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Integration#getTimeSync <em>Time Sync</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Sync</em>' attribute.
	 * @see #getTimeSync()
	 * @generated
	 */
	void setTimeSync(Boolean value);

	/**
	 * Returns the value of the '<em><b>Time Sync Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Time Sync Frequency</em>' attribute.
	 * @see #setTimeSyncFrequency(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getIntegration_TimeSyncFrequency()
	 * @model dataType="org.verdigris.model.estate.UnsignedInteger"
	 *        annotation="org.verdigris.setting path='host_time_sync/frequency' type='integer' meaning='How often the clock is compared; 15 unless said otherwise.' unit='s' edit='yes' source='Microsoft KB 887727'"
	 * @generated
	 */
	Long getTimeSyncFrequency();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Integration#getTimeSyncFrequency <em>Time Sync Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Sync Frequency</em>' attribute.
	 * @see #getTimeSyncFrequency()
	 * @generated
	 */
	void setTimeSyncFrequency(Long value);

	/**
	 * Returns the value of the '<em><b>Time Sync Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Time Sync Threshold</em>' attribute.
	 * @see #setTimeSyncThreshold(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getIntegration_TimeSyncThreshold()
	 * @model dataType="org.verdigris.model.estate.UnsignedInteger"
	 *        annotation="org.verdigris.setting path='host_time_sync/threshold' type='integer' meaning='Difference that is corrected; 10 unless said otherwise.' unit='s' edit='yes' source='Microsoft KB 887727'"
	 * @generated
	 */
	Long getTimeSyncThreshold();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Integration#getTimeSyncThreshold <em>Time Sync Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Sync Threshold</em>' attribute.
	 * @see #getTimeSyncThreshold()
	 * @generated
	 */
	void setTimeSyncThreshold(Long value);

	/**
	 * Returns the value of the '<em><b>Folder Sharing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Folder Sharing</em>' attribute.
	 * @see #setFolderSharing(Boolean)
	 * @see org.verdigris.model.estate.EstatePackage#getIntegration_FolderSharing()
	 * @model dataType="org.verdigris.model.estate.Flag"
	 *        annotation="org.verdigris.setting path='folder_sharing/enabled' type='boolean' meaning='Shared folders (Virtual PC).' edit='yes' source='XenCenter import model'"
	 * @generated
	 */
	Boolean getFolderSharing();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Integration#getFolderSharing <em>Folder Sharing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Folder Sharing</em>' attribute.
	 * @see #getFolderSharing()
	 * @generated
	 */
	void setFolderSharing(Boolean value);

	/**
	 * Returns the value of the '<em><b>Folder Sharing Load Allowed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Folder Sharing Load Allowed</em>' attribute.
	 * @see #setFolderSharingLoadAllowed(Boolean)
	 * @see org.verdigris.model.estate.EstatePackage#getIntegration_FolderSharingLoadAllowed()
	 * @model dataType="org.verdigris.model.estate.Flag"
	 *        annotation="org.verdigris.setting path='folder_sharing/load_allowed' type='boolean' meaning='Shared folders may be loaded (Virtual PC).' edit='yes' source='XenCenter import model'"
	 * @generated
	 */
	Boolean getFolderSharingLoadAllowed();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Integration#getFolderSharingLoadAllowed <em>Folder Sharing Load Allowed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Folder Sharing Load Allowed</em>' attribute.
	 * @see #getFolderSharingLoadAllowed()
	 * @generated
	 */
	void setFolderSharingLoadAllowed(Boolean value);

} // Integration
